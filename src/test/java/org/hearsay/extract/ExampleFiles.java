package org.hearsay.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of example files {@code RULE.txt}, an example a line.
 *
 * @param folder below the resources of this package's tests
 */
public record ExampleFiles(String folder) {

  private static final Path ALL = Path.of("src/test/resources/org/hearsay/extract");
  private static final String ENDING = ".txt";

  /** The rules that have a file. */
  public Set<String> rules() {
    try (Stream<Path> files = Files.list(ALL.resolve(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(ENDING))
          .map(file -> file.substring(0, file.length() - ENDING.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The examples of a rule. */
  public List<String> of(String rule) {
    try (Stream<String> lines = Files.lines(ALL.resolve(folder).resolve(rule + ENDING))) {
      return lines.filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
