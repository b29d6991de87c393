package org.hearsay.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Document;
import org.hearsay.text.Passage;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;

/** Makes a document of a text and what is said of it. */
final class DocumentReader {

  private DocumentReader() {}

  /**
   * Reads one text. Its front matter, if any, is part of the document's text but of no paragraph,
   * so that offsets count as they do in the file.
   *
   * @param place where it stands, for messages
   * @param outside what is said of the text elsewhere; it goes before the text's own front matter
   */
  static Reading.Read read(String place, String id, String text, Description outside) {
    FrontMatter frontMatter = FrontMatter.of(text);
    Description description = outside.or(frontMatter.description());
    Optional<Span> head = frontMatter.span();
    List<Passage> passages = new ArrayList<>();
    head.ifPresent(span -> passages.add(new Passage(span, Passage.Kind.FRONT_MATTER)));
    Publication publication = description.publication();
    passages.addAll(PassageFinder.find(text, head.map(Span::end).orElse(0), publication.title()));
    Document document = new Document(id, text, titled(publication, text, passages), passages);
    return new Reading.Read(place, document, description.remarks());
  }

  /** The publication, with the title that stands in the text where no other is known. */
  private static Publication titled(Publication known, String text, List<Passage> passages) {
    Optional<String> title =
        known
            .title()
            .or(
                () ->
                    passages.stream()
                        .filter(passage -> passage.kind() == Passage.Kind.TITLE)
                        .map(passage -> passage.span().in(text))
                        .findFirst());
    return new Publication(title, known.publisher(), known.date(), known.url());
  }
}
