package org.hearsay.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.hearsay.text.Span;
import org.hearsay.text.SpanIndex;

/** What stands around the words of one extraction: their sentence, and who says them. */
public final class Surroundings {

  /** One of the spans of what an attribution says. */
  private record Said(Span words, int attribution, int length) {}

  private final SpanIndex<Span> sentences;
  private final SpanIndex<Said> said;

  Surroundings(Extraction extraction) {
    List<Attribution> attributions = extraction.attributions();
    sentences = new SpanIndex<>(extraction.sentences(), sentence -> sentence);
    said =
        new SpanIndex<>(
            IntStream.range(0, attributions.size())
                .boxed()
                .flatMap(i -> said(attributions.get(i), i).stream())
                .toList(),
            Said::words);
  }

  private static List<Said> said(Attribution attribution, int index) {
    int length = attribution.contents().stream().mapToInt(Span::length).sum();
    return attribution.contents().stream().map(words -> new Said(words, index, length)).toList();
  }

  /** Index of the innermost attribution in whose content the span stands. */
  public OptionalInt attributionOf(Span span) {
    return said.at(span.start()).stream()
        .filter(content -> content.words().contains(span))
        .min(Comparator.comparingInt(Said::length).thenComparingInt(Said::attribution))
        .map(content -> OptionalInt.of(content.attribution()))
        .orElseGet(OptionalInt::empty);
  }

  /** The sentence in which the span begins. */
  public Optional<Span> sentenceOf(Span span) {
    return sentences.at(span.start()).stream().findFirst();
  }
}
