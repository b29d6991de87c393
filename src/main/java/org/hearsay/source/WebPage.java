package org.hearsay.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeTraversor;

/**
 * An HTML page: its headline and the paragraphs of its main text, blank lines between them. Menus,
 * captions, scripts and footers are left out, and offsets count in what is left.
 */
final class WebPage {

  private static final String NOT_ARTICLE =
      "script, style, noscript, template, nav, aside, footer, form, figure, iframe, button,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary]";
  private static final int DEEPEST = 400;
  private static final String BLOCKS = "h1, h2, h3, h4, p, li, blockquote";

  /** The places where a page's main text is kept, the surest first. */
  private static final List<String> MAIN =
      List.of("[itemprop=articleBody]", "article", "main", "[role=main]");

  /** Where a page says of itself what its readers see. */
  private static final Map<String, List<String>> META =
      Map.of(
          "title", List.of("og:title", "twitter:title"),
          "publisher", List.of("og:site_name", "application-name"),
          "date", List.of("article:published_time", "datePublished", "date", "dc.date"));

  private final Document page;

  private WebPage(Document page) {
    this.page = page;
  }

  /** Parses a page, its encoding as stated outside of it or else by itself. */
  static WebPage of(byte[] bytes, Optional<Charset> stated) throws IOException, Unreadable {
    Charset charset =
        stated.isPresent()
            ? stated.get()
            : Jsoup.parse(new ByteArrayInputStream(bytes), null, "").charset();
    Document page = Jsoup.parse(new TextDecoder(charset).text(bytes));
    requireShallow(page);
    return new WebPage(page);
  }

  private static void requireShallow(Document page) throws Unreadable {
    int[] deepest = {0};
    NodeTraversor.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth), page);
    if (deepest[0] > DEEPEST) {
      throw new Unreadable("its elements are nested " + deepest[0] + " deep, as no article's are");
    }
  }

  /** The page as a document; what is said of it outside goes before what it says itself. */
  Reading read(String id, Description outside) throws Unreadable {
    Description itself = description();
    page.select(NOT_ARTICLE).remove();
    String text = String.join("\n\n", paragraphs());
    if (text.isBlank()) {
      throw new Unreadable("the page holds no paragraphs; it may be made by scripts in a browser");
    }
    TextDecoder.requireText(text);
    return DocumentReader.read(id, text, outside.or(itself));
  }

  private Description description() {
    Map<String, String> fields = new HashMap<>();
    META.forEach((field, names) -> names.forEach(name -> putMeta(fields, field, name)));
    Element time = page.selectFirst("time[datetime]");
    if (time != null) {
      fields.putIfAbsent("date", time.attr("datetime"));
    }
    Element headline = page.selectFirst("h1");
    fields.putIfAbsent("title", headline == null ? page.title() : headline.text());
    return Description.of(fields);
  }

  private void putMeta(Map<String, String> fields, String field, String name) {
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

  private List<String> paragraphs() {
    Element main = main();
    List<String> paragraphs = new ArrayList<>();
    Element headline = page.selectFirst("h1");
    if (headline != null && !main.select("h1").contains(headline)) {
      paragraphs.add(headline.text());
    }
    for (Element block : main.select(BLOCKS)) {
      boolean innermost = block.children().stream().allMatch(c -> c.selectFirst(BLOCKS) == null);
      if (innermost && !block.text().isBlank()) {
        paragraphs.add(block.text());
      }
    }
    return paragraphs;
  }

  /** The part of the page that holds most of the text of the surest kind there is. */
  private Element main() {
    BinaryOperator<Element> longer =
        (a, b) -> paragraphText(b).length() > paragraphText(a).length() ? b : a;
    for (String place : MAIN) {
      Optional<Element> found =
          page.select(place).stream()
              .filter(element -> !paragraphText(element).isBlank())
              .reduce(longer);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return page.select("div, section").stream().reduce(page.body(), WebPage::denser);
  }

  /** The one whose own paragraphs, not those deeper down, hold more text. */
  private static Element denser(Element a, Element b) {
    return ownText(b) > ownText(a) ? b : a;
  }

  private static int ownText(Element element) {
    return element.children().stream()
        .filter(child -> child.normalName().equals("p"))
        .mapToInt(child -> child.text().length())
        .sum();
  }

  private static String paragraphText(Element element) {
    Elements paragraphs = element.select("p");
    return String.join(" ", paragraphs.eachText());
  }
}
