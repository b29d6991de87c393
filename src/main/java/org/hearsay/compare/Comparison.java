package org.hearsay.compare;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.claim.Interval;

/**
 * What can be said of two figures, a left and a right one, with all the reasons for it. The cases
 * stand in the order in which they are tried.
 *
 * <p>No average is taken and no side wins.
 */
public sealed interface Comparison {

  /** Why, in the order of {@link KeyField}; never empty. */
  List<Reason> reasons();

  /** The comparison of the right figure with the left one. */
  Comparison mirrored();

  /** As it is written everywhere: {@code NOT_COMPARABLE}. */
  Verdict verdict();

  /** The verdict and its reasons in words. */
  default String explanation() {
    String reasons = reasons().stream().map(Reason::sentence).collect(Collectors.joining("; "));
    return verdict().inWords() + ": " + reasons;
  }

  /**
   * They count different things.
   *
   * @param effect what the flow on one side does to the stock on the other
   */
  record NotComparable(List<Reason> reasons, FlowEffect effect) implements Comparison {
    public NotComparable {
      reasons = checked(reasons);
    }

    @Override
    public NotComparable mirrored() {
      return new NotComparable(mirror(reasons), effect);
    }

    @Override
    public Verdict verdict() {
      return Verdict.NOT_COMPARABLE;
    }
  }

  /** Something is not known that would have to be; the reasons say what, and of the intervals. */
  record Insufficient(List<Reason> reasons) implements Comparison {
    public Insufficient {
      reasons = checked(reasons);
    }

    @Override
    public Insufficient mirrored() {
      return new Insufficient(mirror(reasons));
    }

    @Override
    public Verdict verdict() {
      return Verdict.INSUFFICIENT;
    }
  }

  /**
   * The same was counted again, or one speaker stated it anew.
   *
   * @param difference what the right figure has more than the left one
   */
  record Successive(List<Reason> reasons, Succession succession, Interval difference)
      implements Comparison {
    public Successive {
      reasons = checked(reasons);
    }

    @Override
    public Successive mirrored() {
      return new Successive(mirror(reasons), succession, difference.negated());
    }

    @Override
    public Verdict verdict() {
      return Verdict.SUCCESSIVE;
    }
  }

  /** Both can be true of the same thing at the same time. */
  record Compatible(List<Reason> reasons) implements Comparison {
    public Compatible {
      reasons = checked(reasons);
    }

    @Override
    public Compatible mirrored() {
      return new Compatible(mirror(reasons));
    }

    @Override
    public Verdict verdict() {
      return Verdict.COMPATIBLE;
    }
  }

  /**
   * Both cannot be true.
   *
   * @param difference what the right figure has more than the left one
   */
  record Conflict(List<Reason> reasons, Interval difference) implements Comparison {
    public Conflict {
      reasons = checked(reasons);
    }

    @Override
    public Conflict mirrored() {
      return new Conflict(mirror(reasons), difference.negated());
    }

    @Override
    public Verdict verdict() {
      return Verdict.CONFLICT;
    }
  }

  private static List<Reason> checked(List<Reason> reasons) {
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("a verdict has reasons");
    }
    return List.copyOf(reasons);
  }

  private static List<Reason> mirror(List<Reason> reasons) {
    return reasons.stream().map(Reason::mirrored).toList();
  }
}
