package org.hearsay.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A process of our own that works on a store, and may be killed at it.
 *
 * @param command the main class and its arguments
 * @param out where its output is kept
 * @param begun a file that is there once the work has begun
 */
record KilledRun(List<String> command, Path out, Path begun) implements KillableIngest {

  /** Runs it to its end, and gives how long that took from when it had begun. */
  @Override
  public Duration whole() {
    Process process = start();
    long start = System.nanoTime();
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException(command + " ended with " + process.exitValue());
      }
    } catch (InterruptedException e) {
      throw interrupted(process, e);
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** Kills it a time after it has begun, as {@code kill -9} does. It may have ended by then. */
  @Override
  public void killedAfter(Duration time) {
    Process process = start();
    try {
      process.waitFor(time.toNanos(), TimeUnit.NANOSECONDS);
      process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      throw interrupted(process, e);
    }
  }

  /** The texts that it told were loaded. A line that the kill cut short tells nothing. */
  @Override
  public Set<String> reported() {
    try {
      String told = Files.readString(out);
      return told.substring(0, told.lastIndexOf('\n') + 1)
          .lines()
          .map(line -> line.split("\\s+")[1])
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process start() {
    List<String> java =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"));
    try {
      Process process =
          new ProcessBuilder(Stream.concat(java.stream(), command.stream()).toList())
              .redirectOutput(out.toFile())
              .redirectError(Redirect.DISCARD)
              .start();
      while (process.isAlive() && !Files.exists(begun)) {
        Thread.onSpinWait();
      }
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IllegalStateException interrupted(Process process, InterruptedException e) {
    process.destroyForcibly();
    Thread.currentThread().interrupt();
    return new IllegalStateException(e);
  }
}
