package org.hearsay.extract.time;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.text.AnnotatedDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each rule has a file of examples and near misses, its lines {@code tokens -> words | TYPE |
 * value}, several set apart by {@code ;}, or {@code -> nothing}. A line {@code date: …} tells when
 * those after it were written.
 */
class RuleExamplesTest {

  private static final String ARROW = " -> ";

  /** "1998", "the '60s", "11/02/89", "nineteen ninety-six", "the 20th century". */
  private static final Pattern YEAR_IN_WORDS =
      Pattern.compile("\\d{4}|\\d0s|/\\d\\d|nineteen|twenty ten|two thousand|century|Century");

  private final TimeFinder finder = new TimeFinder();

  @Test
  void everyRuleHasExamplesAndEveryExampleARule() throws IOException {
    List<String> rules = Grammar.RULES.stream().map(Rule::name).sorted().toList();
    try (Stream<Path> files = Files.list(folder())) {
      assertEquals(
          rules,
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(".txt"))
              .map(file -> file.replace(".txt", ""))
              .sorted()
              .toList());
    }
  }

  @TestFactory
  Stream<DynamicTest> examplesAreReadAsWritten() {
    return Grammar.RULES.stream().map(Rule::name).flatMap(this::examples);
  }

  /** What has a year of its own begins with it in the words, or is two digits of it. */
  @TestFactory
  Stream<DynamicTest> noYearIsSuppliedWhereTheDayOfWritingIsUnknown() {
    return Grammar.RULES.stream()
        .flatMap(rule -> lines(folder().resolve(rule.name() + ".txt")).stream())
        .filter(line -> line.contains(ARROW))
        .map(line -> line.substring(0, line.indexOf(ARROW)))
        .filter(words -> YEAR_IN_WORDS.matcher(words).results().findAny().isEmpty())
        .map(words -> DynamicTest.dynamicTest(words, () -> hasNoYear(words)));
  }

  private void hasNoYear(String words) {
    for (TimeMention mention : finder.find(Tagged.document(words, Optional.empty()))) {
      assertEquals(Optional.empty(), mention.time().days(), mention.time().value());
    }
  }

  private Stream<DynamicTest> examples(String rule) {
    List<DynamicTest> tests = new ArrayList<>();
    Optional<LocalDate> date = Optional.empty();
    for (String line : lines(folder().resolve(rule + ".txt"))) {
      if (line.startsWith("date:")) {
        String told = line.substring(5).trim();
        date = told.equals("unknown") ? Optional.empty() : Optional.of(LocalDate.parse(told));
      } else if (line.contains(ARROW)) {
        tests.add(example(rule, line, date));
      }
    }
    return tests.stream();
  }

  private DynamicTest example(String rule, String line, Optional<LocalDate> date) {
    int arrow = line.indexOf(ARROW);
    AnnotatedDocument document = Tagged.document(line.substring(0, arrow), date);
    String expected = line.substring(arrow + ARROW.length());
    return DynamicTest.dynamicTest(
        rule + ": " + line.substring(0, arrow) + date.map(d -> " @ " + d).orElse(""),
        () -> assertEquals(expected, found(document)));
  }

  private String found(AnnotatedDocument document) {
    List<TimeMention> mentions = finder.find(document);
    return mentions.isEmpty()
        ? "nothing"
        : mentions.stream().map(mention -> written(mention, document)).collect(joining(" ; "));
  }

  private static String written(TimeMention mention, AnnotatedDocument document) {
    String value = mention.time().value() + mention.time().modifier().map(m -> " " + m).orElse("");
    return mention.span().in(document.text()) + " | " + mention.time().type() + " | " + value;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      return Path.of(RuleExamplesTest.class.getResource("calendar-date.txt").toURI()).getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
