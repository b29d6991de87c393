package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What else may be said in a text, before any of it is judged: people seldom mark an attribution
 * within another's words, and often a second one of the same source.
 */
final class Company {

  /** At this probability of its cue a finding is likely. */
  private static final double LIKELY = 0.5;

  private static final Comparator<Finding> SURER = Comparator.comparingDouble(Finding::confidence);

  private final FlatText text;
  private final Map<TokenRange, List<Finding>> bySource = new HashMap<>();
  private final Finding[] heads;
  private final Finding[] said;

  /**
   * @param findings all of the text, their confidence the probability of their cue
   */
  Company(FlatText text, Collection<Finding> findings) {
    this.text = text;
    heads = new Finding[text.size()];
    said = new Finding[text.size()];
    findings.forEach(this::add);
  }

  private void add(Finding finding) {
    heads[finding.head()] = finding;
    finding
        .source()
        .ifPresent(s -> bySource.computeIfAbsent(s, source -> new ArrayList<>()).add(finding));
    for (TokenRange range : finding.contents()) {
      for (int i = range.start(); i < range.end(); i++) {
        said[i] = said[i] == null || SURER.compare(finding, said[i]) > 0 ? finding : said[i];
      }
    }
  }

  /** The surest in whose content the head of this one stands. */
  Optional<Finding> around(Finding finding) {
    return Optional.ofNullable(said[finding.head()]);
  }

  /** The surest whose head stands in the content of this one. */
  Optional<Finding> within(Finding finding) {
    return finding.contents().stream()
        .flatMap(range -> Arrays.stream(heads, range.start(), range.end()))
        .filter(Objects::nonNull)
        .max(SURER);
  }

  /** The surest other one of which the same words name the source. */
  Optional<Finding> beside(Finding finding) {
    return finding.source().stream()
        .flatMap(source -> bySource.getOrDefault(source, List.of()).stream())
        .filter(other -> other.head() != finding.head())
        .max(SURER);
  }

  /** How many others of its sentence are likely. */
  int likely(Finding finding) {
    TokenRange sentence = text.sentenceRange(text.sentence(finding.head()));
    return (int)
        IntStream.range(sentence.start(), sentence.end())
            .filter(i -> heads[i] != null && i != finding.head())
            .filter(i -> heads[i].confidence() > LIKELY)
            .count();
  }
}
