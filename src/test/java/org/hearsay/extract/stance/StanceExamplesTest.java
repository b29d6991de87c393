package org.hearsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Speaker;
import org.hearsay.extract.TaggedText;
import org.hearsay.text.WordTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StanceExamplesTest {

  @ParameterizedTest
  @MethodSource("examples")
  void aSentenceIsReadSo(List<String> row) {
    TaggedText text =
        new TaggedText().paragraph(row.get(0)).says(row.get(1), row.get(2), row.get(3));
    Attribution read =
        new StanceReader()
            .read(
                text.document(),
                text.attributions(),
                List.of(),
                List.<Speaker>of(new Speaker.Unstated()))
            .get(0);
    assertEquals(row.subList(4, 8), stance(read, text.document().text()));
  }

  private static Stream<List<String>> examples() {
    return WordTable.beside(StanceExamplesTest.class, "stances.tsv").rows().stream();
  }

  private static List<String> stance(Attribution read, String text) {
    String hedges =
        read.hedges().stream()
            .map(hedge -> lower(hedge.layer()) + " " + hedge.words().in(text))
            .collect(Collectors.joining(", "));
    return List.of(
        read.cueLemma().orElse("-"),
        lower(read.modality()),
        lower(read.polarity()),
        hedges.isEmpty() ? "-" : hedges);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
