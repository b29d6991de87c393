package org.hearsay.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sailors          | Twenty sailors are held  | sailors
          sailor           | Sailors, and one sailor  | Sailors sailor
          '"are held"'     | Twenty sailors are held  | held
          sail*            | sailing the sailors home | sailing sailors
          sailors -held    | sailors who are held     | sailors
          zebra            | Twenty sailors           | ''
          моряки           | Сказали моряки           | моряки
          held             | \uD83D\uDE00 they are held     | held
          """)
  void theWordsThatWereSoughtAreFoundInAText(String words, String text, String found) {
    assertEquals(
        found,
        SearchWords.of(words).in(text).stream()
            .map(span -> text.substring(span.start(), span.end()))
            .collect(Collectors.joining(" ")));
  }
}
