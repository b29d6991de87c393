package org.hearsay.web.page;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.query.CannedQuery;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What can be asked: the questions the program knows. */
public final class AskPage {

  private AskPage() {}

  /** The page. */
  public static Document of(Collection<CannedQuery> queries) {
    Frame frame = Frame.of("Ask", "/ask");
    Element main = frame.main();
    main.appendElement("h1").text("Ask");
    Map<String, List<CannedQuery>> bySubject =
        queries.stream()
            .collect(
                Collectors.groupingBy(
                    query -> query.tags().stream().findFirst().orElse("other things"),
                    LinkedHashMap::new,
                    Collectors.toList()));
    bySubject.forEach((subject, about) -> group(main, subject, about));
    Element rest = main.appendElement("p").text("Anything else can be asked in ");
    rest.appendElement("a").attr("href", "/query").text("SPARQL");
    rest.appendText(". Programs ask by the ");
    rest.appendElement("a").attr("href", "/api").text("API");
    rest.appendText(".");
    return frame.document();
  }

  private static void group(Element main, String subject, List<CannedQuery> queries) {
    main.appendElement("h2").text("About " + subject);
    Element list = main.appendElement("ul").addClass("questions");
    for (CannedQuery query : queries) {
      Element item = list.appendElement("li");
      item.appendElement("a").attr("href", path(query)).text(query.summary());
    }
  }

  static String path(CannedQuery query) {
    return "/ask/" + query.name();
  }
}
