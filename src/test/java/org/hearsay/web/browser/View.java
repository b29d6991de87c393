package org.hearsay.web.browser;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hearsay.web.ServedDataset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A page of each kind, over the seed articles. */
public enum View {
  FIGURES(""),
  CLAIM("", ".figure:contains(more than 20) q a"),
  ARTICLES("articles"),
  ARTICLE("articles", "main li a") {
    @Override
    void use(Browser browser) {
      browser.focusOn(".article a:has(mark.number)");
    }
  },
  SOURCES("sources"),
  SPEAKER("sources", "tbody a:contains(Moskalkova)"),
  SEARCH("search?q=residents"),
  COUNTED("counted"),
  DESCRIBED("sources", "tbody a:contains(analysts)"),
  ASK("ask"),
  QUESTION("ask/figures?status=held"),
  SPARQL("query") {
    @Override
    void use(Browser browser) {
      browser.all("form.sparql button").get(0).click();
      browser.all("#answer td");
    }
  };

  private final String path;
  private final String link;

  View(String path) {
    this(path, "");
  }

  /** The page that the first such link of another leads to. */
  View(String path, String link) {
    this.path = path;
    this.link = link;
  }

  /** Where a server shows it. */
  public URI at(ServedDataset served) {
    return served.url(link.isEmpty() ? path : target(served));
  }

  private String target(ServedDataset served) {
    Element leading = Jsoup.parse(served.get(path, Map.of()).body()).selectFirst(link);
    return Objects.requireNonNull(leading, link).attr("href");
  }

  /** Does with it what it is for, where there is more to see then. */
  void use(Browser browser) {}

  /** "speaker": part of the name of a file. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
