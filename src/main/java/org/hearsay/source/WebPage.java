package org.hearsay.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;

/**
 * An HTML page: its headline and the paragraphs of its main text, blank lines between them. Menus,
 * captions, scripts and footers are left out, and offsets count in what is left.
 */
final class WebPage {

  private static final int DEEPEST = 400;

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
  Reading read(String place, String id, Description outside) throws Unreadable {
    Description itself = PageDescription.of(page);
    String text = String.join("\n\n", MainText.paragraphs(page));
    if (text.isBlank()) {
      throw new Unreadable("the page holds no paragraphs; it may be made by scripts in a browser");
    }
    TextDecoder.requireText(text);
    return DocumentReader.read(place, id, text, outside.or(itself));
  }
}
