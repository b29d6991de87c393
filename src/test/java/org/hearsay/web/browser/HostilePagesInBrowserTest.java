package org.hearsay.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.CompareFigures;
import org.hearsay.ExtractClaims;
import org.hearsay.Ingest;
import org.hearsay.ReadArticles;
import org.hearsay.claim.Extraction;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.rdf.IriMinter;
import org.hearsay.source.Reading;
import org.hearsay.source.ReadingOptions;
import org.hearsay.source.Sources;
import org.hearsay.store.ClaimStore;
import org.hearsay.store.Outcome;
import org.hearsay.web.ServedDataset;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages over texts that mean to take the browser over. */
class HostilePagesInBrowserTest {

  private static final int MOST_PAGES = 40;
  private static final String IMAGE = "<img src=//evil.example/i onerror=alert(1)>";
  private static final String SCRIPT = "</script><script>alert(2)</script>";
  private static final String DRAWING = "'\"><svg onload=alert(3)>";
  private static final String TURNED = "\u202E\u2066\u200B{{7*7}}${7*7}";

  private static final String ARMED =
      "[...document.querySelectorAll('*')].flatMap(e => [...e.attributes])"
          + ".filter(a => a.name.startsWith('on') || /^\\s*(javascript|data):/i.test(a.value))"
          + ".map(a => a.name + '=' + a.value)";
  private static final String FOREIGN =
      "[...document.querySelectorAll('img, iframe, object, embed, base, svg[onload],"
          + " script:not([src]):not([type=\"application/ld+json\"])')].map(e => e.outerHTML)";

  @AutoClose private static Browser browser;
  @AutoClose private static ServedDataset served;

  @BeforeAll
  static void serve() {
    browser = Browser.start();
    served = new ServedDataset(hostile());
  }

  private static ClaimStore hostile() {
    ClaimStore store = ClaimStore.inMemory();
    IriMinter minter = IriMinter.local();
    String lines = article("one" + DRAWING, 20) + article("two" + SCRIPT, 30);
    ReadingOptions options = new ReadingOptions(true, StandardCharsets.UTF_8, 1 << 20, false);
    Sources sources =
        new Sources(options, new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    new Ingest(
            new ExtractClaims(1, ReadArticles.models()),
            new ExtractionWriter(minter, "test"),
            store)
        .run(sources, List.of("-"), new Strict());
    new CompareFigures(store, minter).changed();
    return store;
  }

  private static String article(String id, int number) {
    JsonObject line = new JsonObject();
    line.addProperty("id", id);
    line.addProperty("title", "Boats " + IMAGE + SCRIPT + TURNED);
    line.addProperty("publisher", "The " + DRAWING + IMAGE + " Herald");
    line.addProperty("url", "https://evil.example/%22%3E%3Cscript%3Ealert(4)%3C/script%3E");
    line.addProperty("date", "2031-05-04");
    line.addProperty(
        "text",
        """
        Boats %1$s held

        Ann Lee, the harbor master of %2$s Port Vale, said on Monday that more than %4$d fishing \
        boats %1$s are held in Port Vale. "We %2$s counted %4$d of them %3$s," she said. \
        %1$s Lee denied that any %2$s crew was hurt. According to Bob %3$s Ray, 8 boats %5$s returned.
        """
            .formatted(IMAGE, SCRIPT, DRAWING, number, TURNED));
    return line + "\n";
  }

  /** Nothing of it may be refused. */
  private static final class Strict implements Ingest.Listener {
    @Override
    public void loaded(Extraction extraction, Outcome outcome) {
      assertFalse(extraction.attributions().isEmpty());
    }

    @Override
    public void refused(Reading.Refused refused) {
      throw new AssertionError(refused.toString());
    }

    @Override
    public void remarked(String document, String remark) {
      throw new AssertionError(remark);
    }
  }

  @Test
  void noPageRunsOrFetchesWhatATextTellsItTo() {
    Set<URI> seen = new LinkedHashSet<>();
    Deque<URI> waiting = new ArrayDeque<>();
    for (String path :
        List.of(
            "",
            "articles",
            "sources",
            "ask/claims-by-speaker?speaker=Lee",
            "ask/figures?about=" + ServedDataset.encode(IMAGE),
            "search?q=" + ServedDataset.encode("boats " + DRAWING),
            "?q=" + ServedDataset.encode(SCRIPT))) {
      waiting.add(served.url(path));
    }
    while (!waiting.isEmpty() && seen.size() < MOST_PAGES) {
      URI page = waiting.remove();
      if (seen.add(page)) {
        links(page).stream().filter(link -> !seen.contains(link)).forEach(waiting::add);
        assertHarmless(page);
      }
    }
    for (String kind : List.of("/page/claim/", "/page/agent/", "/page/doc/")) {
      assertTrue(seen.stream().anyMatch(page -> page.getPath().startsWith(kind)), seen.toString());
    }
  }

  private static List<URI> links(URI page) {
    return Jsoup.parse(served.get(page.toString(), Map.of()).body())
        .select("main a[href^=/page/]")
        .stream()
        .map(link -> page.resolve(link.attr("href").replaceFirst("#.*", "")))
        .distinct()
        .toList();
  }

  private static void assertHarmless(URI page) {
    browser.open(page);
    assertEquals(List.of(), browser.evaluate(ARMED), page.toString());
    assertEquals(List.of(), browser.evaluate(FOREIGN), page.toString());
    assertEquals(List.of(), browser.complaints(), page.toString());
    assertEquals(
        List.of(),
        browser.asked().stream()
            .filter(asked -> !served.url("").getAuthority().equals(asked.getAuthority()))
            .toList(),
        page.toString());
  }

  @Test
  void theAnswerOfAQueryIsTextToo() {
    String query = "SELECT ?said { ?claim <http://schema.org/text> ?said } LIMIT 20";
    browser.open(served.url("query?query=" + ServedDataset.encode(query)));
    browser.all("main button").stream()
        .filter(button -> button.getText().equals("Run"))
        .findFirst()
        .orElseThrow()
        .click();
    assertTrue(browser.read("#answer td").toString().contains("boats"), browser.text());
    assertEquals(List.of(), browser.evaluate(FOREIGN));
    assertEquals(List.of(), browser.evaluate(ARMED));
    assertEquals(List.of(), browser.complaints());
  }
}
