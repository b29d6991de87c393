package org.hearsay.extract.attribution;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whom a source rests on, told in passing: {@code The agency said, citing the navy, that two ships
 * had arrived}; {@code Nine thousand had fled, she said, citing aid groups}. It stands in no other
 * content, nor does what is said stand in it.
 */
record PassingCitation(FlatText text) {

  private static final Set<String> CITING = Set.of("citing", "quoting");

  private static final Set<String> OF_PHRASE =
      Set.of("DT", "PRP$", "JJ", "JJR", "JJS", "CD", "NN", "NNS", "NNP", "NNPS", "POS");

  /** What is cited for what one does, and never speaks. */
  private static final Set<String> REASONS =
      Set.of(
          "concern",
          "concerns",
          "conflicts",
          "costs",
          "decline",
          "delays",
          "difficulties",
          "drop",
          "fall",
          "fear",
          "fears",
          "grounds",
          "illness",
          "injury",
          "lack",
          "need",
          "pressures",
          "problems",
          "reasons",
          "rise",
          "risk",
          "risks",
          "shortage",
          "shortages",
          "threat",
          "threats",
          "uncertainty",
          "weather",
          "worries");

  /** What goes on about the one who is cited: {@code , quoted by another paper}. */
  private static final Set<String> DESCRIBING =
      Set.of("VBN", "VBG", "WP", "WDT", "WP$", "IN", "CC");

  Finding apart(Finding finding) {
    return finding.withContents(
        finding.contents().stream()
            .flatMap(range -> apart(range, finding.head()))
            .filter(range -> !stands(range.start()))
            .toList());
  }

  private Stream<TokenRange> apart(TokenRange content, int head) {
    if (opens(head) && content.start() > head) {
      OptionalInt resumes = resumption(head);
      return resumes.isPresent() && resumes.getAsInt() < content.end()
          ? range(content.start(), resumes.getAsInt() - 1)
          : Stream.of(content);
    }
    return IntStream.range(Math.max(content.start(), head + 1), content.end())
        .filter(this::opens)
        .boxed()
        .findFirst()
        .map(citing -> apart(content, citing, resumption(citing)))
        .orElseGet(() -> Stream.of(content));
  }

  private Stream<TokenRange> apart(TokenRange content, int citing, OptionalInt resumes) {
    if (citing == content.start() && resumes.isPresent()) {
      return range(resumes.getAsInt(), content.end());
    }
    return citing > content.start() && resumes.isEmpty()
        ? range(content.start(), citing - 1)
        : Stream.of(content);
  }

  private boolean opens(int token) {
    return stands(token) && !isOfReason(token);
  }

  private boolean stands(int token) {
    return CITING.contains(text.lower(token))
        && text.lower(token - 1).equals(",")
        && !text.quotations().isQuoted(token);
  }

  /** Whether it tells why somebody did what another finding of the same source tells. */
  boolean isReasonWithin(Finding finding, List<Finding> others) {
    int head = finding.head();
    return stands(head)
        && isOfReason(head)
        && others.stream()
            .filter(other -> other.head() < head && other.source().equals(finding.source()))
            .anyMatch(other -> other.touches(new TokenRange(head, head + 1)));
  }

  /** {@code citing ill health}, {@code citing safety concerns}: nobody is cited. */
  private boolean isOfReason(int citing) {
    int first = citing + 1;
    int end = first;
    while (OF_PHRASE.contains(text.tag(end))) {
      end++;
    }
    boolean bare = !text.tag(first).equals("DT") && !text.tag(first).equals("PRP$");
    return end > first
        && text.count(first, end, "NNP") == 0
        && (REASONS.contains(text.lower(end - 1)) || (bare && text.tag(end - 1).equals("NN")));
  }

  /** Where the words that the citation interrupts go on, if it interrupts any. */
  private OptionalInt resumption(int citing) {
    int end = text.sentenceRange(text.sentence(citing)).end();
    return IntStream.range(citing + 2, end)
        .filter(token -> text.lower(token - 1).equals(","))
        .filter(token -> !text.quotations().isQuoted(token))
        .filter(token -> text.lower(token).equals("that") || !DESCRIBING.contains(text.tag(token)))
        .filter(token -> IntStream.range(token, end).anyMatch(text::isFinite))
        .findFirst();
  }

  private static Stream<TokenRange> range(int start, int end) {
    return Optional.of(end)
        .filter(last -> last > start)
        .map(last -> new TokenRange(start, last))
        .stream();
  }
}
