package org.hearsay.web.page;

import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.web.view.Labeled;
import org.jsoup.nodes.Element;

/** Sets text of the store into a page, always as text and always isolated. */
final class Markup {

  private final Links links;

  Markup(Links links) {
    this.links = links;
  }

  /** Appends words of the store. */
  static Element isolate(Element parent, String words) {
    return parent.appendElement("bdi").text(words);
  }

  /** Appends words of the store, some of them marked as what was sought. */
  static Element isolate(Element parent, String words, List<Span> found) {
    Element isolated = parent.appendElement("bdi");
    int from = 0;
    for (Span span : found) {
      isolated.appendText(words.substring(from, span.start()));
      isolated
          .appendElement("mark")
          .addClass("found")
          .text(words.substring(span.start(), span.end()));
      from = span.end();
    }
    return isolated.appendText(words.substring(from));
  }

  /** Appends words of an article, in quotation marks. */
  static Element quote(Element parent, String words) {
    Element quote = parent.appendElement("q");
    isolate(quote, words);
    return quote;
  }

  /** Appends what is not known, so that it looks it. */
  static Element unknown(Element parent, String words) {
    return parent.appendElement("span").addClass("unknown").text(words);
  }

  /** Appends a link to a thing's page, or its name alone where it has none. */
  Element link(Element parent, Labeled thing) {
    return link(parent, thing.iri(), thing.label());
  }

  Element link(Element parent, String iri, String words) {
    return link(parent, iri, words, List.of());
  }

  Element link(Element parent, String iri, String words, List<Span> found) {
    Element place =
        links.page(iri).map(path -> parent.appendElement("a").attr("href", path)).orElse(parent);
    return isolate(place, words, found);
  }
}
