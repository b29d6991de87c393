package org.hearsay.extract.figure;

import java.util.List;
import org.hearsay.ReadArticles;
import org.hearsay.annotate.Annotator;
import org.hearsay.claim.Figure;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.text.AnnotatedDocument;
import org.hearsay.text.Document;
import org.hearsay.text.Passage;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;

/** Finds figures in plain text, for tests. */
final class Figures {

  private static final Annotator ANNOTATOR = new Annotator(ReadArticles.models());

  private Figures() {}

  static List<Figure> in(String text) {
    return in(text, List.of());
  }

  static List<Figure> in(String text, List<TimeMention> times) {
    return new FigureFinder().find(annotate(text), times);
  }

  static AnnotatedDocument annotate(String text) {
    Passage all = new Passage(new Span(0, text.length()), Passage.Kind.PARAGRAPH);
    return ANNOTATOR.annotate(new Document("example", text, Publication.UNKNOWN, List.of(all)));
  }
}
