package org.hearsay.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.page.ClaimPage;
import org.hearsay.web.page.Links;
import org.hearsay.web.view.StoreReader;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/** The page of a claim as one file that needs no server, to be kept or mailed. */
public final class TraceReport {

  private static final String STYLE = "hearsay.css";

  private TraceReport() {}

  /**
   * The report.
   *
   * @param base the base of the store's IRIs
   * @param claim the IRI of a claim
   * @return the HTML; empty if the store does not know the claim
   */
  public static Optional<String> html(ClaimStore store, URI base, String claim) {
    return store
        .read(dataset -> new ClaimPage(new StoreReader(dataset), new Links(base)).of(claim))
        .map(TraceReport::selfContained);
  }

  /** Whoever gets the file may not reach the server, so what led there is plain text. */
  private static String selfContained(Document page) {
    page.select("script, link, nav, form, .skip, .formats, .onward").remove();
    page.head().appendElement("style").appendChild(new DataNode(style()));
    page.select("a").tagName("span").removeAttr("href");
    return page.outerHtml();
  }

  private static String style() {
    try (InputStream css = TraceReport.class.getResourceAsStream(STYLE)) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
