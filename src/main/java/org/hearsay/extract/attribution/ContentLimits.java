package org.hearsay.extract.attribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What no content runs over, whatever the models say: its own source ({@code The dam held, the
 * engineer, Ann Holt, said}), and the semicolon after which somebody else speaks ({@code The mayor
 * said that it rained; the harbor master denied it}).
 *
 * @param findings of one sentence
 */
record ContentLimits(FlatText text, List<Finding> findings) {

  /** The findings within their limits, without those of which nothing is left. */
  List<Finding> kept() {
    PassingCitation citation = new PassingCitation(text);
    return findings.stream()
        .filter(finding -> !citation.isReasonWithin(finding, findings))
        .map(citation::apart)
        .filter(finding -> !finding.contents().isEmpty())
        .map(new ClauseOfCue(text)::within)
        .map(this::apartFromSource)
        .map(this::beforeNextSpeaker)
        .map(this::beforeAside)
        .filter(finding -> !finding.contents().isEmpty())
        .flatMap(new QuotedAsSaying(text)::told)
        .toList();
  }

  private Finding apartFromSource(Finding finding) {
    return finding
        .source()
        .map(source -> finding.withContents(apart(finding.contents(), source, finding.head())))
        .orElse(finding);
  }

  private List<TokenRange> apart(List<TokenRange> contents, TokenRange source, int head) {
    return contents.stream()
        .filter(range -> !source.contains(range))
        .flatMap(
            range ->
                range.contains(source.start()) && range.end() <= head
                    ? upTo(range, source.start()).stream()
                    : Stream.of(range))
        .toList();
  }

  private Finding beforeNextSpeaker(Finding finding) {
    return findings.stream()
        .flatMap(other -> other.source().filter(source -> source.start() < other.head()).stream())
        .map(source -> source.start() - 1)
        .filter(mark -> parts(mark, finding))
        .min(Integer::compare)
        .map(mark -> finding.withContents(before(finding.contents(), mark)))
        .orElse(finding);
  }

  /** Whether the mark is a semicolon within what is said after the cue. */
  private boolean parts(int mark, Finding finding) {
    return text.lower(mark).equals(";")
        && !text.quotations().isQuoted(mark)
        && finding.head() < mark
        && finding.contents().stream().anyMatch(range -> range.contains(mark));
  }

  private Finding beforeAside(Finding finding) {
    return finding.contents().stream()
        .flatMap(range -> asides(range, finding.head()))
        .findFirst()
        .map(aside -> finding.withContents(before(finding.contents(), aside)))
        .orElse(finding);
  }

  private Stream<Integer> asides(TokenRange content, int head) {
    return IntStream.range(Math.max(content.start(), head) + 1, content.end())
        .filter(token -> Aside.begins(text, token, content.end()))
        .boxed();
  }

  private List<TokenRange> before(List<TokenRange> contents, int mark) {
    return contents.stream()
        .filter(range -> range.start() < mark)
        .flatMap(range -> upTo(range, Math.min(range.end(), mark)).stream())
        .toList();
  }

  /** The range up to a token, without the comma that stood before it. */
  private Optional<TokenRange> upTo(TokenRange range, int end) {
    int last = end;
    while (last > range.start() && text.lower(last - 1).equals(",")) {
      last--;
    }
    return last > range.start()
        ? Optional.of(new TokenRange(range.start(), last))
        : Optional.empty();
  }
}
