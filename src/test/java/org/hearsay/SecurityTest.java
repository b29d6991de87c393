package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code docs/security.md} says is shown, is shown by a test of that name. */
class SecurityTest {

  private static final Pattern NAMED = Pattern.compile("`(\\w+Test)#(\\w+)`");

  @Test
  void eachTestThatIsNamedExists() throws IOException {
    List<Path> classes;
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      classes = files.filter(file -> file.toString().endsWith("Test.java")).toList();
    }
    List<MatchResult> named =
        NAMED.matcher(Files.readString(Path.of("docs/security.md"))).results().toList();
    assertTrue(named.size() > 100, "each promise names its tests");
    assertEquals(
        List.of(),
        named.stream()
            .filter(test -> classes.stream().noneMatch(file -> holds(file, test)))
            .map(MatchResult::group)
            .toList());
  }

  private static boolean holds(Path file, MatchResult test) {
    try {
      return file.endsWith(test.group(1) + ".java")
          && Files.readString(file).contains("void " + test.group(2) + "(");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void eachPromiseNamesATest() throws IOException {
    List<String> without =
        Files.readAllLines(Path.of("docs/security.md")).stream()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| what comes"))
            .filter(line -> !NAMED.matcher(line).find())
            .toList();
    assertEquals(List.of(), without);
  }
}
