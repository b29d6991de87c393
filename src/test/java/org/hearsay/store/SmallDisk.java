package org.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk in memory that is small enough to be filled, where this user may mount one. */
record SmallDisk(Path folder) implements AutoCloseable {

  static final long BLOCK = 4096;

  static SmallDisk mountedAt(Path folder) throws IOException {
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", folder.toString()),
        "this user may not mount a disk that is small enough to be filled");
    return new SmallDisk(folder);
  }

  /** Leaves no room at all. */
  void fill() throws IOException {
    fillBut(0);
  }

  /** Leaves so many bytes. */
  void fillBut(long bytes) throws IOException {
    Path filling = folder.resolve("filling");
    try (OutputStream out = Files.newOutputStream(filling)) {
      while (filling.toFile().getUsableSpace() > bytes) {
        out.write(new byte[(int) BLOCK]);
      }
    }
  }

  void makeRoom() throws IOException {
    assertTrue(run("mount", "-o", "remount,size=200m", folder.toString()));
  }

  private static boolean run(String... command) throws IOException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    } catch (IOException noSuchCommand) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    assertTrue(run("umount", "-l", folder.toString()));
  }
}
