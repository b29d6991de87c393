package org.hearsay.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.claim.Amount;
import org.hearsay.extract.figure.Numeral.Kind;

/** Reads the quantity that begins at a lexeme, and the words before and after that bound it. */
final class QuantityReader {

  /** What opens a range and is part of its words. */
  private static final Set<String> ENDS = Set.of("between", "from");

  /** How many lexemes before "up to" its verb may stand. */
  private static final int REVISED_REACH = 8;

  private final LexemeLine line;
  private final NumeralPolicy policy;

  QuantityReader(LexemeLine line, NumeralPolicy policy) {
    this.line = line;
    this.policy = policy;
  }

  /** Whether a number can begin at an index: a look or two, so that most words cost nothing. */
  boolean canStart(int at) {
    Lexeme lexeme = line.at(at);
    if (lexeme.is("a") || lexeme.is("an")) {
      return NumberWords.followsArticle(line.at(at + 1).lower());
    }
    return switch (lexeme.kind()) {
      case NUMBER -> true;
      case WORD -> NumberWords.canStart(lexeme.lower()) || CurrencyTable.canStart(lexeme);
      case SYMBOL -> lexeme.form().length() == 1 && isSign(lexeme.form().charAt(0));
      case NONE -> false;
    };
  }

  private static boolean isSign(char c) {
    return c == '-' || Character.getType(c) == Character.CURRENCY_SYMBOL || NumberWords.isVulgar(c);
  }

  Optional<Quantity> read(int at) {
    return MeasuredNumber.read(line, at).flatMap(this::bounded);
  }

  private Optional<Quantity> bounded(MeasuredNumber number) {
    if (number.numeral().kind() == Kind.VAGUE) {
      return vague(number);
    }
    Optional<NumberRange> range = NumberRange.read(line, number);
    int end = range.map(NumberRange::end).orElse(number.end());
    Optional<BoundTable.Match> before =
        BoundTable.before(line, number.first())
            .filter(match -> !isDuring(match, number) && !isRevised(match))
            .filter(match -> !isOfRivals(match, number, end))
            .or(() -> denied(number, end));
    Optional<BoundTable.Match> after = boundAfter(end);
    int bound = before.map(BoundTable.Match::first).orElse(number.first());
    int first = range.isPresent() && line.isAny(bound - 1, ENDS) ? bound - 1 : bound;
    int last = after.map(BoundTable.Match::end).orElse(end);
    AmountShape shape =
        before.or(() -> after).map(BoundTable.Match::shape).orElse(AmountShape.EXACT);
    Amount amount =
        range.map(r -> r.amount(shape)).orElseGet(() -> shape.of(number.numeral().value()));
    return Optional.of(new Quantity(first, number, range, last, shape, amount, Optional.empty()));
  }

  /** "20 or more", "50,000+"; "20 people or more" is read where the noun is known. */
  private Optional<BoundTable.Match> boundAfter(int end) {
    return BoundTable.after(line, end).filter(match -> !line.at(match.end()).isNumber());
  }

  /** "cost $5 million over 10 years": in that time, not in more; "for over 10 years" is in more. */
  private boolean isDuring(BoundTable.Match match, MeasuredNumber number) {
    Lexeme word = line.at(match.first() - 1);
    boolean afterAmount = word.isNoun() || word.isTagged("CD") || word.is("%");
    return number.isTimeOrAge()
        && line.is(match.first(), "over")
        && match.end() == match.first() + 1
        && afterAmount;
  }

  /** "did not reach 20": but help that did not reach 20 villages may have reached 30. */
  private Optional<BoundTable.Match> denied(MeasuredNumber number, int end) {
    return counts(number, end) ? Optional.empty() : BoundTable.denied(line, number.first());
  }

  /** "Holt topped 12 rivals": she beat twelve, and "Holt topped 12 points" is more. */
  private boolean isOfRivals(BoundTable.Match match, MeasuredNumber number, int end) {
    BoundVerb verb = new BoundVerb(line, match.end() - 1);
    return number.unit().isEmpty() && CountedPhrase.read(line, end).filter(verb::beats).isPresent();
  }

  /** Whether the number is one of what the words after it name. */
  private boolean counts(MeasuredNumber number, int end) {
    return number.unit().isEmpty() && CountedPhrase.read(line, end).isPresent();
  }

  /**
   * "revised the toll up to 38": upward, and not at most, as in "changed its rules for up to 38".
   */
  private boolean isRevised(BoundTable.Match match) {
    return line.startsWith(match.first(), List.of("up", "to"))
        && NounClass.COUNT.has(line.at(match.first() - 1))
        && IntStream.range(Math.max(0, match.first() - REVISED_REACH), match.first())
            .anyMatch(at -> VerbClass.REVISING.has(line.at(at)));
  }

  private Optional<Quantity> vague(MeasuredNumber number) {
    int first = number.first();
    String word = line.at(first).lower();
    boolean indefinite = NumeralReader.isIndefinite(word);
    if (indefinite && !policy.knows(word)) {
      return Optional.empty();
    }
    BigDecimal least = policy.least(word, number.numeral().value());
    return Optional.of(
        new Quantity(
            first,
            number,
            Optional.empty(),
            number.end(),
            AmountShape.EXACT,
            new Amount.Vague(least, Optional.of(policy.choice(word))),
            Optional.empty()));
  }
}
