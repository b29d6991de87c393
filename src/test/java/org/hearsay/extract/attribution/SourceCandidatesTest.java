package org.hearsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceCandidatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The documentary \"Salt Road\" says the dam is old. | says | The documentary \"Salt Road",
        "\"Big Al\" Holt said the dam is old. | said | Big Al\" Holt",
        "The Week says the dam is old. | says | The Week",
        "Critics of The Week say the dam is old. | say | The Week",
        "The mayor said the dam is old. | said | The mayor",
      })
  void whatMayBeASourceIsACandidate(String text, String cue, String phrase) {
    assertEquals(List.of(phrase), candidates(text, cue).stream().filter(phrase::equals).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"One guard for ten rooms,\" Ann Holt said. | said | rooms,\" Ann Holt",
        "The mayor said last week the dam is old. | said | last week",
        "Last week the mayor said the dam is old. | said | Last week",
        "The mayor said Friday the dam is old. | said | Friday",
      })
  void cutQuotationsAndTimesAreNone(String text, String cue, String phrase) {
    assertEquals(List.of(), candidates(text, cue).stream().filter(phrase::equals).toList());
  }

  private static List<String> candidates(String text, String cue) {
    FlatText flat = English.flat(text);
    int token =
        IntStream.range(0, flat.size())
            .filter(i -> flat.lower(i).equals(cue))
            .findFirst()
            .orElseThrow();
    return SourceCandidates.of(new CueSite(flat, token)).stream()
        .flatMap(Optional::stream)
        .map(range -> flat.span(range).in(text))
        .toList();
  }
}
