package org.hearsay.extract.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The example files of the rules, one a rule: {@code sentence => figures}. */
final class FigureExamples {

  /** A sentence and what is found in it, as {@link FigureText} writes it. */
  record Example(String rule, String sentence, String figures) {}

  private static final Path FOLDER = Path.of("src/test/resources/org/hearsay/extract/figure");

  private FigureExamples() {}

  static Set<String> rules() {
    return files()
        .map(file -> file.getFileName().toString().replace(".txt", ""))
        .collect(Collectors.toSet());
  }

  static Stream<Example> all() {
    return files().flatMap(FigureExamples::read);
  }

  private static Stream<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Example> read(Path file) {
    String rule = file.getFileName().toString().replace(".txt", "");
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("=>", -1)))
          .map(parts -> new Example(rule, parts.get(0).strip(), parts.get(1).strip()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
