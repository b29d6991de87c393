package org.hearsay.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the article on an HTML page, among menus, captions and footers. */
final class MainText {

  private static final String NOT_ARTICLE =
      "script, style, noscript, template, nav, aside, footer, form, figure, iframe, button,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary]";
  private static final String BLOCKS = "h1, h2, h3, h4, p, li, blockquote";

  /** The places where a page's main text is kept, the surest first. */
  private static final List<String> MAIN =
      List.of("[itemprop=articleBody]", "article", "main", "[role=main]");

  private MainText() {}

  /** The headline and the paragraphs; what is no part of an article is taken off the page. */
  static List<String> paragraphs(Document page) {
    page.select(NOT_ARTICLE).remove();
    Element main = main(page);
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
  private static Element main(Document page) {
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
    return page.select("div, section").stream().reduce(page.body(), MainText::denser);
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
    return String.join(" ", element.select("p").eachText());
  }
}
