package org.hearsay.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Figure;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.text.AnnotatedDocument;
import org.hearsay.text.Sentence;
import org.hearsay.text.SpanIndex;

/** Finds the quantities of a document, and what its clauses say of those they count. */
public final class FigureFinder {

  private final NumeralPolicy policy;

  /** A finder under the default numeral policy. */
  public FigureFinder() {
    this(NumeralPolicy.DEFAULT);
  }

  public FigureFinder(NumeralPolicy policy) {
    this.policy = policy;
  }

  /**
   * Every quantity of the text, in reading order.
   *
   * @param times the time expressions of the text: their numbers are no quantities, and they date
   *     the figures of their clauses
   */
  public List<Figure> find(AnnotatedDocument document, List<TimeMention> times) {
    List<Figure> figures = new ArrayList<>();
    SpanIndex<TimeMention> index = new SpanIndex<>(times, TimeMention::span);
    int ofLast = 0;
    for (Sentence sentence : document.sentences()) {
      List<Figure> near = new ArrayList<>(figures.subList(ofLast, figures.size()));
      ofLast = figures.size();
      int known = near.size();
      find(LexemeLine.of(document, sentence), index.overlapping(sentence.span()), near);
      figures.addAll(near.subList(known, near.size()));
    }
    return List.copyOf(figures);
  }

  /**
   * @param figures those of the sentence before, to which those of this one are added
   */
  private void find(LexemeLine line, List<TimeMention> times, List<Figure> figures) {
    ClauseDates told = ClauseDates.of(line, times);
    QuantityReader reader = new QuantityReader(line, policy);
    Optional<Quantity> last = Optional.empty();
    int ofSentence = figures.size();
    int at = 0;
    while (at < line.size()) {
      Optional<Quantity> next = reader.canStart(at) ? reader.read(at) : Optional.empty();
      if (next.isEmpty()) {
        at++;
        continue;
      }
      Quantity quantity = next.get();
      quantity = last.map(before -> next.get().after(before, line)).orElse(quantity);
      Candidate candidate = candidate(line, quantity, told);
      boolean excluded = Exclusions.of(candidate).isPresent();
      if (!excluded) {
        Figure figure = FigureBuilder.figure(candidate);
        figure =
            new Ellipsis(figures.subList(ofSentence, figures.size())).resolve(figure, candidate);
        figures.add(new Antecedent(figures).resolve(figure, candidate));
        last = Optional.of(quantity);
      }
      at = excluded ? quantity.number().end() : quantity.end();
    }
  }

  private static Candidate candidate(LexemeLine line, Quantity quantity, ClauseDates told) {
    Optional<CountedPhrase> counted =
        CountedPhrase.read(line, quantity.end())
            .flatMap(phrase -> phrase.without(told.all(), line));
    return new Candidate(line, quantity, counted, told);
  }
}
