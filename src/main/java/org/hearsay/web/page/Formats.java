package org.hearsay.web.page;

import java.util.Map;
import java.util.Set;
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

  private static final Set<String> COPIED = Set.of("Turtle", "JSON-LD");

  private Formats() {}

  /** Appends how to cite a thing, and the links. */
  static void append(Element main, Links links, String iri, String citation) {
    main.appendElement("h2").text("Cite it, or take it as data");
    Markup.isolate(main.appendElement("p").attr("data-copy", "citation"), citation);
    links(main, links, iri);
  }

  /** Appends the links. */
  static void append(Element main, Links links, String iri) {
    main.appendElement("h2").text("As data");
    links(main, links, iri);
    Element cite = main.appendElement("p").addClass("small").text("Cite as ");
    Markup.isolate(cite.appendElement("code"), iri);
  }

  private static void links(Element main, Links links, String iri) {
    Element list = main.appendElement("ul").addClass("formats");
    NAMES.forEach(
        (extension, name) -> links.data(iri, extension).ifPresent(path -> link(list, path, name)));
    links.nanopublication(iri).ifPresent(path -> link(list, path, "Nanopublication"));
  }

  private static void link(Element list, String path, String name) {
    Element link = list.appendElement("li").appendElement("a").attr("href", path).text(name);
    if (COPIED.contains(name)) {
      link.attr("data-copy", name);
    }
  }
}
