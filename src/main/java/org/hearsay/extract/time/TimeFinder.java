package org.hearsay.extract.time;

import java.util.List;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.text.AnnotatedDocument;

/**
 * Finds the time expressions of a document and what they mean (TIMEX3). What is told from the time
 * of writing is resolved against the date of publication; where that is unknown it stays partial,
 * and no year is ever supplied.
 */
public final class TimeFinder {

  /** The time expressions in reading order; no two overlap. */
  public List<TimeMention> find(AnnotatedDocument document) {
    Pass pass = new Pass(document.document().publication().date());
    document.sentences().forEach(pass::read);
    return pass.found();
  }
}
