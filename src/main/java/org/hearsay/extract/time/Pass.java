package org.hearsay.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.time.TimeExpression;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/** One pass over the sentences of a document, and what was found so far. */
final class Pass {

  private static final Set<String> BOUNDING = Set.of("since", "by", "until");

  private final Optional<LocalDate> written;
  private final List<TimeMention> found = new ArrayList<>();
  private Focus focus = Focus.NONE;

  Pass(Optional<LocalDate> written) {
    this.written = written;
  }

  List<TimeMention> found() {
    return List.copyOf(found);
  }

  /** Reads the next sentence, from each of its words on. */
  void read(Sentence sentence) {
    focus = focus.next();
    List<Word> words = Words.of(sentence);
    Cursor cursor = new Cursor(words, 0);
    while (cursor.at() < words.size()) {
      int first = cursor.at();
      Optional<Meaning> meaning =
          Grammar.read(cursor).filter(m -> HyphenBounds.hold(words, first, cursor.at()));
      if (meaning.isPresent()) {
        add(Approximation.heard(words, first, meaning.get()), words, first, cursor.at(), sentence);
      } else {
        cursor.moveTo(first + 1);
      }
    }
  }

  private void add(Meaning meaning, List<Word> words, int first, int end, Sentence sentence) {
    Word opening = words.get(first);
    Word closing = words.get(end - 1);
    Direction direction = Tense.around(sentence.tokens(), opening.token(), closing.token() + 1);
    TimeExpression time = meaning.from(new Viewpoint(written, direction, focus));
    found.add(new TimeMention(Span.hull(opening.span(), closing.span()), time));
    if (!meaning.isMeasured() && !isBracketed(words, first, time)) {
      focus = isBound(words, first) ? focus.afterBound(time) : focus.after(time);
    }
  }

  /** "Since 2012", "by Wednesday": one does not go on from there. */
  private static boolean isBound(List<Word> words, int first) {
    return first > 0 && BOUNDING.contains(words.get(first - 1).form());
  }

  /** "9 p.m. (0200 GMT)": one goes on to speak of the evening. */
  private static boolean isBracketed(List<Word> words, int first, TimeExpression time) {
    return time.type() == TimeExpression.Type.TIME && first > 0 && words.get(first - 1).is("(");
  }
}
