package org.hearsay.extract.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.claim.Basis;
import org.hearsay.claim.Footing;
import org.hearsay.text.Span;
import org.hearsay.text.WordTable;

/** Tells on what footing a clause puts a figure, by the words of {@code bases.tsv}. */
final class BasisReader {

  private record Cues(Basis basis, List<List<String>> beside, List<List<String>> inClause) {}

  private static final List<Cues> TABLE = load();

  private static final Set<String> BARRIERS =
      Set.of(";", ":", "?", "!", "\"", "but", "while", "whereas", "although", "though");

  /** Words looked at on either side: a line of nothing but figures takes no more than text. */
  private static final int REACH = 40;

  private final Candidate candidate;
  private final LexemeLine line;

  private BasisReader(Candidate candidate) {
    this.candidate = candidate;
    this.line = candidate.line();
  }

  static Optional<Footing> read(Candidate candidate) {
    BasisReader reader = new BasisReader(candidate);
    return TABLE.stream().flatMap(cues -> reader.find(cues).stream()).findFirst();
  }

  private Optional<Footing> find(Cues cues) {
    int first = candidate.quantity().first();
    int noun = candidate.counted().map(CountedPhrase::head).orElse(candidate.end() - 1);
    return Stream.concat(
            find(cues.beside(), first - 1, noun + 2), find(cues.inClause(), start(), end()))
        .findFirst()
        .map(words -> new Footing(cues.basis(), words));
  }

  /** Where one of some phrases stands from an index on, before another. */
  private Stream<Span> find(List<List<String>> phrases, int from, int end) {
    return IntStream.range(from, end)
        .boxed()
        .flatMap(
            at ->
                phrases.stream()
                    .filter(words -> line.startsWith(at, words))
                    .map(words -> line.span(at, at + words.size())));
  }

  private int start() {
    int at = candidate.quantity().first();
    int least = Math.max(0, at - REACH);
    while (at > least && !line.isAny(at - 1, BARRIERS)) {
      at--;
    }
    return at;
  }

  private int end() {
    int at = candidate.phraseEnd();
    int most = Math.min(line.size(), at + REACH);
    while (at < most && !line.isAny(at, BARRIERS)) {
      at++;
    }
    return at;
  }

  private static List<Cues> load() {
    return WordTable.beside(BasisReader.class, "bases.tsv").rows().stream()
        .map(row -> new Cues(basis(row.get(0)), phrases(row, 1), phrases(row, 2)))
        .toList();
  }

  private static Basis basis(String name) {
    return Basis.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  private static List<List<String>> phrases(List<String> row, int field) {
    return WordTable.parts(row, field).stream()
        .map(phrase -> Arrays.asList(phrase.split(" ")))
        .toList();
  }
}
