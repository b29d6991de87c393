package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** A program of {@code src/test/clients}, which runs what other makers wrote, on Node. */
record ForeignClient(Path program) {

  /** Where {@code .ci/run} puts them: a copy of their folder with the packages they need. */
  private static final Path FOLDER = Path.of("target/clients");

  private static final String MISSING =
      "NO CLIENTS: the server was NOT tried with programs of other makers. Install them:"
          + " cp -r src/test/clients target/ && npm ci --prefix target/clients";

  /** The program, or the end of a test that cannot be made without. */
  static ForeignClient installed(String name) {
    if (!Files.isDirectory(FOLDER.resolve("node_modules"))) {
      System.err.println(MISSING);
      throw new TestAbortedException(MISSING);
    }
    return new ForeignClient(FOLDER.resolve(name));
  }

  /** The lines it prints for an input that it reads whole. */
  List<String> run(String input, String... arguments) throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(Stream.of("node", program.toString()), Stream.of(arguments)).toList();
    Process node = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    try (OutputStream in = node.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, node.waitFor());
    return output.lines().toList();
  }
}
