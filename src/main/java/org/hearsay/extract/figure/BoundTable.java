package org.hearsay.extract.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.text.WordTable;

/** The words of {@code bounds.tsv} that stand before or after a number and bound it. */
final class BoundTable {

  /**
   * @param first index of its first lexeme
   * @param end index after its last
   */
  record Match(AmountShape shape, int first, int end) {}

  private enum Side {
    BEFORE,
    AFTER,
    /** Before the number, and denied. */
    DENIED
  }

  private record Entry(Side side, AmountShape shape, List<String> words) {}

  private static final List<Entry> ENTRIES =
      WordTable.beside(BoundTable.class, "bounds.tsv").rows().stream()
          .flatMap(row -> WordTable.parts(row, 2).stream().map(words -> entry(row, words)))
          .sorted(Comparator.comparingInt((Entry entry) -> entry.words.size()).reversed())
          .toList();

  private BoundTable() {}

  /** The longest bound that ends where the number begins, turned round where it is denied. */
  static Optional<Match> before(LexemeLine line, int number) {
    return upTo(line, number, Side.BEFORE).map(match -> new TurnedBound(line, match).read());
  }

  /** "did not reach 20", "failed to reach 20". */
  static Optional<Match> denied(LexemeLine line, int number) {
    return upTo(line, number, Side.DENIED)
        .flatMap(
            match ->
                Optional.of(new TurnedBound(line, match).read())
                    .filter(turned -> turned.shape() != match.shape()));
  }

  private static Optional<Match> upTo(LexemeLine line, int number, Side side) {
    return ENTRIES.stream()
        .filter(entry -> entry.side == side)
        .filter(entry -> line.startsWith(number - entry.words.size(), entry.words))
        .findFirst()
        .map(entry -> new Match(entry.shape, number - entry.words.size(), number));
  }

  /** The longest bound that begins where the number, or what it counts, ends. */
  static Optional<Match> after(LexemeLine line, int end) {
    return ENTRIES.stream()
        .filter(entry -> entry.side == Side.AFTER)
        .filter(entry -> line.startsWith(end, entry.words))
        .findFirst()
        .map(entry -> new Match(entry.shape, end, end + entry.words.size()));
  }

  private static Entry entry(List<String> row, String words) {
    return new Entry(
        Side.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
        AmountShape.named(row.get(1)),
        LexemeScanner.words(words));
  }
}
