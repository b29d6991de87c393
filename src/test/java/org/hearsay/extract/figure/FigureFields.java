package org.hearsay.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.claim.Amount;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Measure;
import org.hearsay.claim.Status;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;

/** A figure as the program read it, told in the terms of {@link GoldFigure}. */
final class FigureFields {

  private static final BigDecimal ROUNDING = new BigDecimal("0.001");
  private static final Map<Class<? extends Amount>, String> BOUNDS =
      Map.of(
          Amount.Exact.class, "exact",
          Amount.Between.class, "between",
          Amount.AboutBetween.class, "between",
          Amount.AtLeast.class, "least",
          Amount.MoreThan.class, "more",
          Amount.AtMost.class, "most",
          Amount.LessThan.class, "less",
          Amount.About.class, "about",
          Amount.Nearly.class, "nearly",
          Amount.Vague.class, "vague");
  private static final Map<String, String> KINDS =
      Map.of("counted-noun", "count", "vague-count", "count", "bare-number", "bare");

  private final Extraction extraction;
  private final Figure figure;
  private final CodePoints codePoints;

  FigureFields(Extraction extraction, Figure figure) {
    this.extraction = extraction;
    this.figure = figure;
    this.codePoints = CodePoints.of(extraction.document().text());
  }

  Span span() {
    return codePoints.of(figure.span());
  }

  boolean hasValue(Optional<BigDecimal> value) {
    Optional<BigDecimal> least = figure.amount().interval().low().map(bound -> bound.value());
    Optional<BigDecimal> own =
        figure.amount() instanceof Amount.Vague ? least : figure.amount().value();
    if (value.isEmpty() || own.isEmpty()) {
      return value.isEmpty() && own.isEmpty();
    }
    return own.get().subtract(value.get()).abs().compareTo(ROUNDING) < 0;
  }

  Optional<String> bound() {
    return Optional.ofNullable(BOUNDS.get(figure.amount().getClass()));
  }

  Optional<String> kind() {
    String rule = figure.rule().name();
    boolean bare = rule.equals("vague-count") && figure.counted().isEmpty();
    return Optional.of(bare ? "bare" : KINDS.getOrDefault(rule, rule));
  }

  Optional<Span> counted() {
    return figure.counted().map(codePoints::of);
  }

  Optional<Span> population() {
    return figure.population().map(codePoints::of);
  }

  Optional<Span> statusWord() {
    return figure.status().map(Status::words).map(codePoints::of);
  }

  Optional<String> status() {
    return figure.status().map(Status::code);
  }

  Optional<String> measure() {
    return Optional.of(figure.measure())
        .filter(measure -> measure != Measure.UNKNOWN)
        .map(measure -> measure.name().toLowerCase(Locale.ROOT));
  }

  /** Whether the innermost statement it stands in has one of these sources, or none likewise. */
  boolean isSaidBy(List<Span> sources) {
    Function<Integer, List<Span>> own = i -> extraction.attributions().get(i).sources();
    var innermost = extraction.surroundings().attributionOf(figure.span());
    if (innermost.isEmpty()) {
      return false;
    }
    List<Span> found = own.apply(innermost.getAsInt()).stream().map(codePoints::of).toList();
    return sources.isEmpty()
        ? found.isEmpty()
        : found.stream().anyMatch(span -> sources.stream().anyMatch(span::overlaps));
  }
}
