package org.hearsay.store;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.BufferChannel;
import org.apache.jena.dboe.base.file.BufferChannelMem;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.dboe.transaction.txn.TransactionListener;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntry;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process leaves that is killed while it commits, up to the byte where it was. */
class KilledCommitTest {

  /** Prime, so that cuts fall within lengths, checksums and data alike. */
  private static final int STEP = 37;

  /** Length of the entry that commits, which is a header and no more. */
  private static final int COMMIT = 16;

  private final Set<Quad> before = SampleQuads.named("before", 10);
  private final Set<Quad> withTheLast = new HashSet<>(before);

  @TempDir Path folder;

  private Path killed;
  private Path journal;
  private byte[] committed;

  /** The copy is taken when all is written but the entry that commits, and nothing is applied. */
  @BeforeEach
  void copyAStoreThatIsAboutToCommit() throws IOException {
    Path store = folder.resolve("store");
    new StoreFolder(store).create();
    killed = folder.resolve("killed");
    withTheLast.addAll(SampleQuads.named("last", 10));
    try (Connection connection = Connection.to(store)) {
      connection.write(dataset -> before.forEach(dataset::add));
      TransactionCoordinator transactions =
          TDBInternal.getDatasetGraphTDB(connection.dataset()).getTxnSystem().getTxnMgr();
      transactions.modifyConfig(() -> transactions.addListener(copying(store)));
      connection.write(dataset -> withTheLast.forEach(dataset::add));
    }
    journal = new Generations(killed).newest().orElseThrow().resolve("journal.jrnl");
    committed = withTheEntryThatCommits();
  }

  @Test
  void cutOffAnywhereItLosesNothingButWhatWasNotCommitted() throws IOException {
    for (int length = 0; length < committed.length; length += STEP) {
      Files.write(journal, Arrays.copyOf(committed, length));
      assertEquals(before, stored(), "cut off at " + length);
    }
    Files.write(journal, Arrays.copyOf(committed, committed.length - 1));
    assertEquals(before, stored());
    Files.write(journal, committed);
    assertEquals(withTheLast, stored());
  }

  @Test
  void whatWasCommittedIsAppliedThoughHalfAnEntryFollows() throws IOException {
    Files.write(journal, committed);
    Files.write(journal, Arrays.copyOf(committed, committed.length / 2), APPEND);
    assertEquals(withTheLast, stored());
    assertEquals(0, Files.size(journal));
  }

  /** As a machine leaves it whose power went: the file had its length, but not yet its bytes. */
  @Test
  void zerosAtTheEndCountAsHalfAnEntry() throws IOException {
    Files.write(journal, new byte[100]);
    assertEquals(before, stored());
    Files.write(journal, committed);
    Files.write(journal, new byte[100], APPEND);
    assertEquals(withTheLast, stored());
  }

  @Test
  void aJournalThatIsDamagedBeforeItsCommitIsToldAndLeftAsItIs() throws IOException {
    for (int at = 0; at < committed.length - COMMIT; at += STEP) {
      byte[] damaged = committed.clone();
      damaged[at] ^= 0x40;
      Files.write(journal, damaged);
      StoreException refusal = assertThrows(StoreException.class, this::stored);
      assertTrue(refusal.getMessage().contains(journal + " is damaged"), refusal.getMessage());
      assertTrue(refusal.getMessage().contains("restore a backup"), refusal.getMessage());
      assertArrayEquals(damaged, Files.readAllBytes(journal));
    }
    Files.write(journal, committed);
    assertEquals(withTheLast, stored());
  }

  private Set<Quad> stored() {
    try (Connection connection = Connection.to(killed)) {
      return SampleQuads.in(connection);
    }
  }

  private byte[] withTheEntryThatCommits() throws IOException {
    byte[] whole = Files.readAllBytes(journal);
    BufferChannel commit = BufferChannelMem.create();
    org.apache.jena.dboe.transaction.txn.journal.Journal.create(commit)
        .writeJournal(JournalEntry.COMMIT);
    ByteBuffer entries = ByteBuffer.allocate(whole.length + COMMIT).put(whole);
    commit.read(entries, 0);
    return entries.array();
  }

  private TransactionListener copying(Path store) {
    return new TransactionListener() {
      @Override
      public void notifyCommitStart(Transaction transaction) {
        if (transaction.isWriteTxn()) {
          copy(store, killed);
        }
      }
    };
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
