package org.hearsay.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.cli.Main;

/**
 * {@code hearsay serve} in a process of its own, with the launcher's collector and as much heap as
 * docs/serving.md tells.
 */
final class ServedProcess implements AutoCloseable {

  private final Process process;
  private final URI url;

  /** Serves a store, with further options of {@code hearsay serve}. */
  ServedProcess(Path store, String... options) throws IOException {
    this(List.of("-XX:+UseParallelGC"), store, options);
  }

  private ServedProcess(List<String> ofJava, Path store, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ofJava);
    command.addAll(
        List.of(
            "-Xmx600m",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "serve",
            "--port",
            "0",
            "--store",
            store.toString()));
    command.addAll(List.of(options));
    process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    BufferedReader said = process.errorReader();
    String line = said.readLine();
    url = URI.create(line.replaceFirst(".*serving at (\\S+).*", "$1"));
    Thread listening = new Thread(() -> drain(said), "server-log");
    listening.setDaemon(true);
    listening.start();
  }

  /** One that is soon at work, and slower then. */
  static ServedProcess startedSoon(Path store, String... options) throws IOException {
    return new ServedProcess(
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), store, options);
  }

  /** Lets the server go on writing, until it ends and closes what it writes to. */
  private static void drain(BufferedReader said) {
    try {
      said.transferTo(Writer.nullWriter());
    } catch (IOException ended) {
      // Nothing is left to be read.
    }
  }

  URI url() {
    return url;
  }

  /** What it holds in memory beside the pages of files, in MB. */
  long anonymousMegabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
        .filter(line -> line.startsWith("RssAnon:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
        .findFirst()
        .orElseThrow();
  }

  /** How much CPU time it has taken so far, on all its threads. */
  double cpuMilliseconds() {
    return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
  }

  /** Ends it as {@code kill -9} does. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
