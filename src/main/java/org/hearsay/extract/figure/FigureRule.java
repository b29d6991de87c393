package org.hearsay.extract.figure;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.claim.RuleId;
import org.hearsay.extract.figure.Numeral.Kind;

/** By what a number was told to be a quantity; the first that fits names the figure's rule. */
enum FigureRule {
  /** "dozens of people". */
  VAGUE_COUNT,
  /** "$38.9 million", "10 cents". */
  MONEY,
  /** "8 per cent", "20 basis points". */
  SHARE,
  /** "a third of voters", "one in five". */
  FRACTION,
  /** "Doe, 65,", "a 50-year-old man". */
  AGE,
  /** "three months". */
  DURATION,
  /** "30 miles". */
  MEASURE,
  /** "thirty residents". */
  COUNTED_NOUN,
  /** "rose from 240 to 273". */
  BARE_NUMBER;

  RuleId id() {
    return new RuleId(name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** The rule of that name. */
  static FigureRule of(RuleId id) {
    return valueOf(id.name().replace('-', '_').toUpperCase(Locale.ROOT));
  }

  /** Whether it finds numbers of things, and not how much or how large a part. */
  boolean counts() {
    return this == VAGUE_COUNT || this == COUNTED_NOUN || this == BARE_NUMBER;
  }

  static FigureRule of(Quantity quantity, boolean age, Optional<CountedPhrase> counted) {
    if (quantity.isVague() && quantity.unit().isEmpty()) {
      return VAGUE_COUNT;
    }
    if (age) {
      return AGE;
    }
    if (quantity.number().numeral().kind() == Kind.FRACTION && quantity.unit().isEmpty()) {
      return FRACTION;
    }
    return quantity
        .unit()
        .map(unit -> of(unit.sort()))
        .orElse(counted.isPresent() ? COUNTED_NOUN : BARE_NUMBER);
  }

  private static FigureRule of(UnitWords.Sort sort) {
    return switch (sort) {
      case SHARE -> SHARE;
      case MONEY, COIN -> MONEY;
      case AGE -> AGE;
      case TIME -> DURATION;
      case MEASURE -> MEASURE;
    };
  }
}
