package org.hearsay.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.TimeExpression;
import org.hearsay.claim.TimeMention;
import org.hearsay.text.AnnotatedDocument;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/**
 * Finds the time expressions of a document and what they mean (TIMEX3). What is told from the time
 * of writing is resolved against the date of publication; where that is unknown it stays partial,
 * and no year is ever supplied.
 */
public final class TimeFinder {

  /** The time expressions in reading order; no two overlap. */
  public List<TimeMention> find(AnnotatedDocument document) {
    Optional<LocalDate> written = document.document().publication().date();
    List<TimeMention> found = new ArrayList<>();
    Focus focus = Focus.NONE;
    for (int s = 0; s < document.sentences().size(); s++) {
      Sentence sentence = document.sentences().get(s);
      focus = focus.in(s);
      List<Word> words = Words.of(sentence);
      Cursor cursor = new Cursor(words, 0);
      while (cursor.at() < words.size()) {
        int first = cursor.at();
        Optional<Meaning> meaning = Grammar.read(cursor);
        if (meaning.isEmpty() || !Boundaries.hold(words, first, cursor.at())) {
          cursor.moveTo(first + 1);
          continue;
        }
        Word last = words.get(cursor.at() - 1);
        Direction direction =
            Tense.around(sentence.tokens(), words.get(first).token(), last.token() + 1);
        TimeExpression time = meaning.get().from(new Viewpoint(written, direction, focus));
        found.add(new TimeMention(Span.hull(words.get(first).span(), last.span()), time));
        if (!meaning.get().isMeasured()) {
          focus = focus.after(time, s);
        }
      }
    }
    return found;
  }
}
