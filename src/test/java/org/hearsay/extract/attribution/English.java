package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ReadArticles;
import org.hearsay.annotate.Annotator;
import org.hearsay.text.AnnotatedDocument;
import org.hearsay.text.Document;
import org.hearsay.text.Passage;
import org.hearsay.text.PhraseParser;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;

/** English texts annotated with the real models. */
final class English {

  private static final Annotator ANNOTATOR = new Annotator(ReadArticles.models());
  private static final PhraseParser PARSER = ANNOTATOR.parser();

  private English() {}

  static PhraseParser parser() {
    return PARSER;
  }

  /** A document whose paragraphs are parted by line breaks. */
  static AnnotatedDocument document(String text) {
    List<Passage> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
      paragraphs.add(new Passage(new Span(start, end), Passage.Kind.PARAGRAPH));
      start = end + 1;
    }
    return ANNOTATOR.annotate(new Document("test", text, Publication.UNKNOWN, paragraphs));
  }

  static FlatText flat(String text) {
    return new FlatText(document(text), PARSER);
  }
}
