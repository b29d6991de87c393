package org.hearsay.extract.attribution;

import java.util.List;
import org.hearsay.extract.AttributionSpans;
import org.hearsay.text.AnnotatedDocument;

/**
 * A document and the attributions that people found in it.
 *
 * @param gold their sources, cues and contents; the other parts are not looked at
 */
public record Lesson(AnnotatedDocument document, List<AttributionSpans> gold) {
  public Lesson {
    gold = List.copyOf(gold);
  }
}
