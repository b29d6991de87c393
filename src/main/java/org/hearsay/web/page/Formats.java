package org.hearsay.web.page;

import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** Links to the triples behind a page. */
final class Formats {

  private static final Map<String, String> NAMES =
      new TreeMap<>(
          Map.of(
              ".ttl", "Turtle",
              ".jsonld", "JSON-LD",
              ".trig", "TriG",
              ".nq", "N-Quads",
              ".rdf", "RDF/XML"));

  private Formats() {}

  static void append(Element main, Links links, String iri) {
    main.appendElement("h2").text("As data");
    Element list = main.appendElement("ul").addClass("formats");
    NAMES.forEach(
        (extension, name) ->
            links
                .data(iri, extension)
                .ifPresent(
                    path ->
                        list.appendElement("li").appendElement("a").attr("href", path).text(name)));
    Element cite = list.appendElement("li").text("Cite as ");
    Markup.isolate(cite.appendElement("code"), iri);
  }
}
