package org.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.rdf.DocumentQuads;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.rdf.Hs;
import org.hearsay.rdf.IriMinter;
import org.hearsay.rdf.Telling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not be lost, whatever happens. */
class DurabilityTest {

  private static final ExtractionWriter WRITER = new ExtractionWriter(IriMinter.local(), "test");

  @TempDir Path folder;

  /** Large enough that the failing write has reached the disk when it fails. */
  @Test
  void aWriteThatFailsLosesNothingBeforeOrAfterIt() {
    Set<Quad> kept = SampleQuads.named("kept", 1_000);
    Set<Quad> later = SampleQuads.named("later", 100);
    Connection connection = Connection.to(folder);
    connection.write(dataset -> kept.forEach(dataset::add));
    assertThrows(IllegalStateException.class, () -> connection.write(this::failHalfWay));
    assertEquals(kept, SampleQuads.in(connection));
    connection.write(dataset -> later.forEach(dataset::add));
    kept.addAll(later);
    assertEquals(kept, SampleQuads.in(connection));
    connection.close();
    Connection reopened = Connection.to(folder);
    assertEquals(kept, SampleQuads.in(reopened));
    reopened.close();
  }

  @Test
  void aDiskThatIsFullIsSaidAndMended() throws IOException {
    try (SmallDisk disk = SmallDisk.mountedAt(Files.createDirectory(folder.resolve("small")))) {
      Connection connection = Connection.to(disk.folder().resolve("store"));
      Set<Quad> kept = SampleQuads.named("kept", 1_000);
      connection.write(dataset -> kept.forEach(dataset::add));
      StoreException full =
          assertThrows(
              StoreException.class,
              () ->
                  connection.write(
                      dataset -> SampleQuads.named("more", 300_000).forEach(dataset::add)));
      assertTrue(full.getMessage().contains("is its disk full?"), full.getMessage());
      assertEquals(kept, SampleQuads.in(connection));
      disk.makeRoom();
      Set<Quad> later = SampleQuads.named("later", 1_000);
      connection.write(dataset -> later.forEach(dataset::add));
      kept.addAll(later);
      assertEquals(kept, SampleQuads.in(connection));
      connection.close();
    }
  }

  @Test
  void aStoreForWhichThereIsNoRoomIsToldAndNotMadeByHalves() throws IOException {
    try (SmallDisk disk = SmallDisk.mountedAt(Files.createDirectory(folder.resolve("small")))) {
      disk.fillBut(40_000);
      Path store = disk.folder().resolve("store");
      StoreException full = assertThrows(StoreException.class, () -> ClaimStore.open(store));
      assertTrue(full.getMessage().contains("is its disk full?"), full.getMessage());
      assertTrue(new Generations(store).isEmpty());
    }
  }

  /** The lock, the journal and the pages of an index find no room one after the other. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 7})
  void howeverLittleRoomThereIsAStoreIsNotSaidToBeDamaged(int blocks) throws IOException {
    try (SmallDisk disk = SmallDisk.mountedAt(Files.createDirectory(folder.resolve("small")))) {
      disk.fillBut(blocks * SmallDisk.BLOCK);
      Path store = disk.folder().resolve("store");
      StoreException full = assertThrows(StoreException.class, () -> ClaimStore.open(store));
      assertTrue(full.getMessage().startsWith("the store " + store + " cannot"), full.getMessage());
      assertTrue(full.getMessage().contains("is its disk full?"), full.getMessage());
    }
  }

  @Test
  void aStoreThatCannotBeLockedForLackOfRoomIsNotSaidToBeDamaged() throws IOException {
    try (SmallDisk disk = SmallDisk.mountedAt(Files.createDirectory(folder.resolve("small")))) {
      Path store = disk.folder().resolve("store");
      ClaimStore.open(store).close();
      Files.delete(store.resolve(StoreFolder.LOCK));
      disk.fill();
      StoreException full = assertThrows(StoreException.class, () -> ClaimStore.open(store));
      assertTrue(full.getMessage().contains("is its disk full?"), full.getMessage());
    }
  }

  private void failHalfWay(DatasetGraph dataset) {
    SampleQuads.named("lost", 5_000).forEach(dataset::add);
    throw new IllegalStateException("half-way");
  }

  @Test
  void anInterruptedCallerDoesNotWedgeTheStore() {
    try (ClaimStore store = ClaimStore.open(folder)) {
      Thread.currentThread().interrupt();
      store.replace(List.of(told(0)));
      assertTrue(Thread.interrupted());
      assertEquals(List.of(Outcome.ADDED), store.replace(List.of(told(1))));
      assertEquals(List.of(Outcome.UNCHANGED), store.replace(List.of(told(0))));
    }
  }

  @Test
  void aStoreInUseByAnotherProcessIsNamedWithItsUser() throws IOException {
    ClaimStore.open(folder).close();
    Process holder = fork("hold");
    try (BufferedReader said = output(holder)) {
      assertEquals("open", said.readLine());
      StoreException refusal = assertThrows(StoreException.class, () -> ClaimStore.open(folder));
      assertTrue(refusal.getMessage().contains("process " + holder.pid()), refusal.getMessage());
      assertTrue(refusal.getMessage().contains(folder.toString()), refusal.getMessage());
    } finally {
      holder.destroyForcibly();
    }
  }

  @Test
  void aStoreThatLacksAFileIsToldWithWhatToDo() throws IOException {
    ClaimStore.open(folder).close();
    Files.delete(new Generations(folder).newest().orElseThrow().resolve("nodes.dat"));
    StoreException refusal = assertThrows(StoreException.class, () -> ClaimStore.open(folder));
    assertTrue(refusal.getMessage().contains(folder.toString()), refusal.getMessage());
    assertTrue(refusal.getMessage().contains("restore a backup"), refusal.getMessage());
  }

  @Test
  void whenKilledAllReportedIsThereAndNothingByHalves() throws Exception {
    Process ingest = fork("ingest");
    int reported = -1;
    try (BufferedReader said = output(ingest)) {
      while (reported < 60) {
        reported = Integer.parseInt(said.readLine());
      }
    } finally {
      ingest.destroyForcibly().waitFor();
    }
    try (ClaimStore store = ClaimStore.openExisting(folder)) {
      int stored =
          store.read(
              dataset -> versions(dataset.find(Node.ANY, Node.ANY, Hs.CURRENT_VERSION, Node.ANY)));
      assertTrue(stored > reported, stored + " stored, " + reported + " reported");
      List<DocumentQuads> landed =
          IntStream.range(0, stored).mapToObj(DurabilityTest::told).toList();
      assertEquals(Set.of(Outcome.UNCHANGED), Set.copyOf(store.replace(landed)));
    }
  }

  /** The other process: it holds the store, or ingests into it until it is killed. */
  static final class Other {
    private Other() {}

    public static void main(String[] args) throws InterruptedException {
      try (ClaimStore store = ClaimStore.open(Path.of(args[1]))) {
        if (args[0].equals("hold")) {
          System.out.println("open");
          Thread.sleep(60_000);
        }
        for (int i = 0; i < 10_000; i += 5) {
          store.replace(IntStream.range(i, i + 5).mapToObj(DurabilityTest::told).toList());
          System.out.println(i + 4);
        }
      }
    }
  }

  private Process fork(String task) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Other.class.getName(),
            task,
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static BufferedReader output(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  private static DocumentQuads told(int number) {
    return WRITER.write(
        Telling.of("d" + number, "", "Ann Lee said it rained " + number + " days."));
  }

  private static int versions(Iterator<Quad> found) {
    int count = 0;
    while (found.hasNext()) {
      found.next();
      count++;
    }
    return count;
  }
}
