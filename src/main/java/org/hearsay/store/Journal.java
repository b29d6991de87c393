package org.hearsay.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.Adler32;

/**
 * The journal of a TDB2 database: entries one after the other, each a header, and data if its
 * length is more than none. The last entry of a transaction commits it; once it is applied, the
 * journal is emptied. As pages are never written over, entries are a few bytes each.
 *
 * <p>A process that is killed as it writes an entry leaves half of it. As the entry that commits
 * comes last, nothing of that transaction counts; but TDB2 then cannot open the database.
 */
final class Journal {

  private static final String FILE = "journal.jrnl";

  /** Length of the data, checksum, type and component, of four bytes each. */
  private static final int HEADER = 16;

  private static final int CHECKSUM_AT = 4;
  private static final int TYPE_AT = 8;
  private static final int COMMIT = 3;

  private final Path file;
  private final ByteBuffer entries;

  private Journal(Path file) throws IOException {
    this.file = file;
    this.entries = ByteBuffer.wrap(Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
  }

  /**
   * Cuts off an entry that was not written to its end. The database must not be open.
   *
   * @throws StoreException if what cannot be read was committed
   */
  static void dropHalfAnEntry(Path database) {
    Path file = database.resolve(FILE);
    try {
      new Journal(file).dropHalfAnEntry();
    } catch (IOException e) {
      throw new StoreException("cannot mend " + file + ": " + e.getMessage(), e);
    }
  }

  private void dropHalfAnEntry() throws IOException {
    int whole = 0;
    while (isEntry(whole)) {
      whole = (int) endOf(whole);
    }
    if (whole == entries.limit()) {
      return;
    }
    if (endsWithCommit()) {
      throw new StoreException(
          file
              + " is damaged at byte "
              + whole
              + ", and what it holds was committed: "
              + Connection.AFTER_DAMAGE);
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(whole);
      channel.force(true);
    }
  }

  private boolean endsWithCommit() {
    int last = entries.limit() - HEADER;
    return isEntry(last) && entries.getInt(last + TYPE_AT) == COMMIT;
  }

  private boolean isEntry(int start) {
    return start >= 0
        && start + HEADER <= entries.limit()
        && endOf(start) <= entries.limit()
        && entries.getInt(start + CHECKSUM_AT) == checksum(start);
  }

  /** An entry without data has a length of -1. */
  private long endOf(int start) {
    return (long) start + HEADER + Math.max(0, entries.getInt(start));
  }

  /** Of header and data, where the checksum itself counts as four zeros. */
  private int checksum(int start) {
    byte[] entry = new byte[(int) endOf(start) - start];
    entries.get(start, entry);
    ByteBuffer.wrap(entry).putInt(CHECKSUM_AT, 0);
    Adler32 adler = new Adler32();
    adler.update(entry);
    return (int) adler.getValue();
  }
}
