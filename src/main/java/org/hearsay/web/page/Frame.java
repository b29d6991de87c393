package org.hearsay.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What all pages share: {@code frame.html}, whose main part each page fills. */
final class Frame {

  private static final Document TEMPLATE = template("/org/hearsay/web/frame.html");

  private final Document document;

  private Frame(Document document) {
    this.document = document;
  }

  /**
   * An empty page.
   *
   * @param view the path of the view it belongs to, as the navigation has it
   */
  static Frame of(String title, String view) {
    Document document = TEMPLATE.clone();
    document.title(title + " · Hearsay");
    document
        .select("nav a")
        .forEach(
            link -> {
              if (link.attr("href").equals(view)) {
                link.attr("aria-current", "page");
              }
            });
    return new Frame(document);
  }

  private static Document template(String file) {
    try (InputStream html = Frame.class.getResourceAsStream(file)) {
      Document template = Jsoup.parse(Objects.requireNonNull(html), "utf-8", "");
      template.outputSettings().prettyPrint(false);
      return template;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Names another form of what the page shows. */
  Frame alternate(String type, String path) {
    document
        .head()
        .appendElement("link")
        .attr("rel", "alternate")
        .attr("type", type)
        .attr("href", path);
    return this;
  }

  /** Adds a style of the page's own; the common one still follows, and decides. */
  Frame style(String path) {
    Element common = Objects.requireNonNull(document.selectFirst("link[rel=stylesheet]"));
    common.before(new Element("link").attr("rel", "stylesheet").attr("href", path));
    return this;
  }

  /** Adds a script of the page's own. */
  Frame script(String path) {
    document.head().appendElement("script").attr("src", path).attr("defer", true);
    return this;
  }

  /** Leaves in the search field what was sought, to be changed. */
  Frame sought(String words) {
    Objects.requireNonNull(document.getElementById("search")).attr("value", words);
    return this;
  }

  /** Tells programs that read pages what this one is about, in JSON-LD. */
  Frame describe(String json) {
    document
        .head()
        .appendElement("script")
        .attr("type", "application/ld+json")
        .appendChild(new DataNode(json));
    return this;
  }

  Element main() {
    return Objects.requireNonNull(document.getElementById("main"));
  }

  Document document() {
    return document;
  }
}
