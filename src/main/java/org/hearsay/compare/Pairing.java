package org.hearsay.compare;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.claim.Interval;

/**
 * Which figures of a population are compared with each other.
 *
 * <p>Of up to {@link #FEW} figures, all. That would be millions of pairs where something is counted
 * thousands of times, "people" above all, and nobody could read them; so of a larger population
 * only those meet that can tell something:
 *
 * <ul>
 *   <li>neighbors, in an order that puts figures of one {@link Question} together, the earlier
 *       before the later: they tell what changed, and where two questions meet, why they differ;
 *   <li>what one speaker answers to one question, each answer and the next: they tell revisions;
 *   <li>figures of one known time, as only these can contradict each other. If they are more than
 *       {@link #FEW}, each meets those of its question that leave the others least room, the one
 *       with the least upper bound and the one with the greatest lower bound, and for whoever
 *       stated these, the next that others stated. Whichever contradicts any other answer
 *       contradicts one of these. Of up to {@link #FEW} questions of one unit and measure, the one
 *       of each also meets the other of each other: they tell a part greater than its whole.
 * </ul>
 *
 * <p>So the work grows with the number of figures, not with its square. The pairs, and which side
 * is left, depend on the figures alone, not on the order in which they came.
 */
public final class Pairing {

  /** Up to how many figures all pairs are taken: some 60, as many as one can still read. */
  static final int FEW = 12;

  private static final Comparator<ReportedFigure> ORDER =
      Comparator.comparing((ReportedFigure figure) -> Question.of(figure.key()))
          .thenComparing(figure -> figure.key().when())
          .thenComparing(ReportedFigure::statedOn)
          .thenComparing(figure -> figure.interval().toString())
          .thenComparing(ReportedFigure::id);

  private final List<ReportedFigure> figures;
  private final SortedSet<Places> chosen = new TreeSet<>();
  private final Comparator<Integer> byMost = Comparator.comparing(this::interval, Interval.BY_MOST);
  private final Comparator<Integer> byLeast =
      Comparator.comparing(this::interval, Interval.BY_LEAST);

  /** Two figures of one population. */
  public record Pair(ReportedFigure left, ReportedFigure right) {}

  /** Where the two of a pair stand among the figures; the left one stands first. */
  private record Places(int left, int right) implements Comparable<Places> {
    @Override
    public int compareTo(Places other) {
      int byLeft = Integer.compare(left, other.left);
      return byLeft != 0 ? byLeft : Integer.compare(right, other.right);
    }
  }

  private Pairing(Collection<ReportedFigure> population) {
    figures = population.stream().sorted(ORDER).toList();
  }

  /** Each pair of a population's figures that is to be compared, once. */
  public static List<Pair> of(Collection<ReportedFigure> population) {
    Pairing pairing = new Pairing(population);
    pairing.choose(IntStream.range(0, population.size()).boxed().toList());
    return pairing.chosen.stream()
        .map(at -> new Pair(pairing.figures.get(at.left), pairing.figures.get(at.right)))
        .toList();
  }

  private void choose(List<Integer> all) {
    if (all.size() <= FEW) {
      each(all);
      return;
    }
    neighbors(all);
    groups(all, ReportedFigure::speaker)
        .flatMap(group -> groups(group, Pairing::question))
        .forEach(this::neighbors);
    groups(all, Pairing::knownTime).forEach(this::ofOneTime);
  }

  private void ofOneTime(List<Integer> group) {
    if (group.size() <= FEW) {
      each(group);
    } else {
      List<List<Integer>> questions = groups(group, Pairing::question).toList();
      questions.forEach(this::withExtremes);
      questions.stream()
          .collect(Collectors.groupingBy(same -> kind(same.get(0))))
          .values()
          .forEach(this::acrossQuestions);
    }
  }

  /** What is counted and how: a part is of the kind of its whole. */
  private List<Object> kind(int figure) {
    FigureKey key = figures.get(figure).key();
    return List.of(key.unit(), key.measure());
  }

  /** The least upper bound of each question meets the greatest lower bound of each other. */
  private void acrossQuestions(List<List<Integer>> questions) {
    if (questions.size() > FEW) {
      return;
    }
    for (List<Integer> whole : questions) {
      for (List<Integer> part : questions) {
        if (whole != part) {
          pair(Collections.min(whole, byMost), Collections.max(part, byLeast));
        }
      }
    }
  }

  private void each(List<Integer> group) {
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        pair(group.get(i), group.get(j));
      }
    }
  }

  private void neighbors(List<Integer> group) {
    for (int i = 1; i < group.size(); i++) {
      pair(group.get(i - 1), group.get(i));
    }
  }

  private void withExtremes(List<Integer> group) {
    for (Comparator<Integer> order : List.of(byMost, byLeast.reversed())) {
      int extreme = Collections.min(group, order);
      Stream<Integer> others = group.stream().filter(figure -> !sameSpeaker(figure, extreme));
      Stream.concat(Stream.of(extreme), others.min(order).stream())
          .forEach(bound -> group.forEach(figure -> pair(figure, bound)));
    }
  }

  private boolean sameSpeaker(int one, int other) {
    return figures.get(one).sameSpeaker(figures.get(other));
  }

  private void pair(int one, int other) {
    if (one != other) {
      chosen.add(new Places(Math.min(one, other), Math.max(one, other)));
    }
  }

  /** Groups by what figures have; those that do not have it are in no group. */
  private Stream<List<Integer>> groups(
      List<Integer> all, Function<ReportedFigure, Optional<?>> having) {
    return all.stream()
        .filter(figure -> having.apply(figures.get(figure)).isPresent())
        .collect(Collectors.groupingBy(figure -> having.apply(figures.get(figure))))
        .values()
        .stream();
  }

  private static Optional<Question> question(ReportedFigure figure) {
    return Optional.of(Question.of(figure.key()));
  }

  private static Optional<List<Object>> knownTime(ReportedFigure figure) {
    return Optional.of(figure.key().when())
        .filter(ReferenceTime::isKnown)
        .map(when -> List.of(when.first(), when.last()));
  }

  private Interval interval(int figure) {
    return figures.get(figure).interval();
  }
}
