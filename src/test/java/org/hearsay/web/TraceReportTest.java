package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.hearsay.rdf.Hs;
import org.hearsay.store.ClaimStore;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TraceReportTest {

  @Test
  void aReportIsOneFileThatNeedsNoServer() {
    try (ClaimStore store = SeededStore.open()) {
      String claim =
          store.read(
              dataset ->
                  dataset
                      .findNG(Node.ANY, Node.ANY, Hs.FIGURE, Node.ANY)
                      .next()
                      .getSubject()
                      .getURI());
      Document report =
          Jsoup.parse(TraceReport.html(store, ServerSettings.LOCAL_BASE, claim).orElseThrow());
      assertTrue(report.select("script, link, img, nav").isEmpty());
      assertEquals(1, report.select("style").size());
      assertTrue(report.select(".chain li").size() >= 3);
      assertTrue(report.select("[href]:not([href^=#]), [src], [action]").isEmpty());
      assertEquals(1, report.select("svg.graph").size());
      assertFalse(report.text().contains("the words"), "words that only lead on");
      assertFalse(report.text().contains("Beside others"), "words that only lead on");
    }
  }

  @Test
  void aClaimThatIsNotThereGivesNoReport() {
    try (ClaimStore store = ClaimStore.inMemory()) {
      assertEquals(
          Optional.empty(),
          TraceReport.html(store, ServerSettings.LOCAL_BASE, "http://localhost:3030/id/claim/x"));
    }
  }
}
