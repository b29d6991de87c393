package org.hearsay.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What an HTML page says of its publication in its head, its headline and its first time. */
final class PageDescription {

  /** Where a page says of itself what its readers see. */
  private static final Map<String, List<String>> META =
      Map.of(
          "title", List.of("og:title", "twitter:title"),
          "publisher", List.of("og:site_name", "application-name"),
          "date", List.of("article:published_time", "datePublished", "date", "dc.date"));

  private PageDescription() {}

  static Description of(Document page) {
    Map<String, String> fields = new HashMap<>();
    META.forEach((field, names) -> names.forEach(name -> putMeta(page, fields, field, name)));
    Element time = page.selectFirst("time[datetime]");
    if (time != null) {
      fields.putIfAbsent("date", time.attr("datetime"));
    }
    Element headline = page.selectFirst("h1");
    fields.putIfAbsent("title", headline == null ? page.title() : headline.text());
    return Description.of(fields);
  }

  private static void putMeta(
      Document page, Map<String, String> fields, String field, String name) {
    page.select("meta").stream()
        .filter(meta -> named(meta, "property", name) || named(meta, "name", name))
        .map(meta -> meta.attr("content").strip())
        .filter(content -> !content.isEmpty())
        .findFirst()
        .ifPresent(content -> fields.putIfAbsent(field, content));
  }

  private static boolean named(Element meta, String attribute, String name) {
    return meta.attr(attribute).equalsIgnoreCase(name);
  }
}
