package org.hearsay.store;

import static org.apache.jena.dboe.transaction.txn.journal.JournalEntryType.COMMIT;
import static org.apache.jena.dboe.transaction.txn.journal.JournalEntryType.REDO;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over a journal that TDB2 itself has written. */
class JournalTest {

  private static final ComponentId COMPONENT = ComponentId.create(null, new byte[] {1, 2, 3, 4});

  @TempDir Path database;

  private Path file;
  private byte[] written;
  private List<Integer> ends;

  @BeforeEach
  void writeThreeTransactions() throws IOException {
    file = database.resolve("journal.jrnl");
    ends = new ArrayList<>(List.of(0));
    inJournal(
        journal -> {
          for (int data : new int[] {24, 0, 100}) {
            journal.write(REDO, COMPONENT, ByteBuffer.allocate(data));
            ends.add((int) journal.size());
            journal.write(COMMIT, COMPONENT, null);
            ends.add((int) journal.size());
          }
          return 0;
        });
    written = Files.readAllBytes(file);
  }

  @Test
  void whereverItWasCutOffItsWholeEntriesStayAndTheRestGoes() throws IOException {
    for (int length = 0; length <= written.length; length++) {
      Files.write(file, Arrays.copyOf(written, length));
      Journal.dropHalfAnEntry(database);
      int whole = lastEndWithin(length);
      assertArrayEquals(Arrays.copyOf(written, whole), Files.readAllBytes(file));
      assertEquals(ends.indexOf(whole), inJournal(journal -> Iter.count(journal.entries())));
    }
  }

  private int lastEndWithin(int length) {
    return ends.stream().filter(end -> end <= length).mapToInt(end -> end).max().orElseThrow();
  }

  private long inJournal(
      ToLongFunction<org.apache.jena.dboe.transaction.txn.journal.Journal> work) {
    org.apache.jena.dboe.transaction.txn.journal.Journal journal =
        org.apache.jena.dboe.transaction.txn.journal.Journal.create(
            Location.create(database.toString()));
    try {
      return work.applyAsLong(journal);
    } finally {
      journal.close();
    }
  }
}
