package org.hearsay.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The journal of a TDB2 database: entries one after the other, each a header that begins with the
 * length of what follows it.
 *
 * <p>A process that is killed as it writes an entry leaves half of it. As the entry that commits
 * comes last, nothing of that transaction counts; but TDB2 then cannot open the database.
 */
final class Journal {

  private static final String FILE = "journal.jrnl";

  /** Length of the data, checksum, type and component, of four bytes each. */
  private static final int HEADER = 16;

  private Journal() {}

  /** Cuts off an entry that was not written to its end. The database must not be open. */
  static void dropHalfAnEntry(Path database) {
    Path journal = database.resolve(FILE);
    if (!Files.exists(journal)) {
      return;
    }
    try (FileChannel file =
        FileChannel.open(journal, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long whole = endOfLastWholeEntry(file);
      if (whole < file.size()) {
        file.truncate(whole);
        file.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long endOfLastWholeEntry(FileChannel file) throws IOException {
    ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
    long end = 0;
    while (end + HEADER <= file.size()) {
      length.clear();
      file.read(length, end);
      long next = end + HEADER + Math.max(0, length.getInt(0));
      if (next > file.size()) {
        return end;
      }
      end = next;
    }
    return end;
  }
}
