package org.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {

  private static final int HEADER = 28;
  private static final int DATA = 24;
  private static final int WHOLE = HEADER + DATA + HEADER;

  @TempDir Path database;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, HEADER - 1, HEADER, HEADER + 1, HEADER + DATA - 1})
  void halfAnEntryIsCutOff(int written) throws IOException {
    Path journal = database.resolve("journal.jrnl");
    ByteBuffer entries = ByteBuffer.allocate(WHOLE + HEADER + DATA);
    entries.putInt(0, DATA).putInt(HEADER + DATA, -1).putInt(WHOLE, DATA);
    Files.write(journal, Arrays.copyOf(entries.array(), WHOLE + written));
    Journal.dropHalfAnEntry(database);
    assertEquals(WHOLE, Files.size(journal));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, HEADER + DATA, WHOLE})
  void wholeEntriesStay(int size) throws IOException {
    Path journal = database.resolve("journal.jrnl");
    ByteBuffer entries = ByteBuffer.allocate(WHOLE);
    entries.putInt(0, DATA).putInt(HEADER + DATA, 0);
    Files.write(journal, Arrays.copyOf(entries.array(), size));
    Journal.dropHalfAnEntry(database);
    assertEquals(size, Files.size(journal));
  }
}
