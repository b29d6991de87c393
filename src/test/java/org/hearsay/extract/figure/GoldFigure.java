package org.hearsay.extract.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.text.Span;

/**
 * A figure as a person read it in an article. Spans are in code points of the article.
 *
 * @param span the number with its bound words
 * @param value the number stated; of a vague one the least it means; none of a range
 * @param bound what its words make of it, such as "exact", "more" or "nearly"
 * @param range the ends of a range
 * @param kind what sort of number it is, such as "count", "share" or "money"
 * @param statusWord the word of the clause that says what is said of those counted
 * @param status its code in the scheme of statuses, or its lemma
 */
record GoldFigure(
    String article,
    Span span,
    Optional<BigDecimal> value,
    String bound,
    Optional<String> range,
    String kind,
    Optional<Span> counted,
    Optional<Span> population,
    Optional<Span> statusWord,
    Optional<String> status,
    Optional<String> measure,
    List<Span> speaker) {

  private static final Path FOLDER = Path.of("src/test/resources/org/hearsay/extract/figure");

  /** The figures that were looked at while rules were mended. */
  static List<GoldFigure> seen() {
    return in("attributed-figures.tsv");
  }

  /** The figures of which nobody who mended a rule has seen more than the totals. */
  static List<GoldFigure> unseen() {
    return in("unseen-figures.tsv");
  }

  private static List<GoldFigure> in(String name) {
    try (Stream<String> lines = Files.lines(FOLDER.resolve(name))) {
      return lines.filter(line -> !line.startsWith("#")).map(GoldFigure::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldFigure parse(String line) {
    String[] cells = line.split("\t");
    return new GoldFigure(
        cells[0],
        span(cells[1]),
        stated(cells[2]).map(BigDecimal::new),
        cells[3],
        stated(cells[4]),
        cells[5],
        stated(cells[6]).map(GoldFigure::span),
        stated(cells[7]).map(GoldFigure::span),
        stated(cells[8]).map(GoldFigure::span),
        stated(cells[9]),
        stated(cells[10]),
        stated(cells[11]).stream().flatMap(GoldFigure::spans).toList());
  }

  private static Optional<String> stated(String cell) {
    return Optional.of(cell).filter(text -> !text.equals("-"));
  }

  private static Stream<Span> spans(String cell) {
    return Stream.of(cell.split("\\+")).map(GoldFigure::span);
  }

  private static Span span(String cell) {
    String[] ends = cell.split("-");
    return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
  }
}
