package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The pages of the canned queries, over the seed articles. */
class QuestionPageTest {

  @AutoClose private static final ServedDataset served = new ServedDataset(SeededStore.open());

  @Test
  void aLongAnswerStandsOnSeveralPagesAndIsSavedWhole() {
    Document page = served.page("ask/document?offset=1");
    assertTrue(page.select("[role=status]").text().startsWith("Rows 2 to "));
    assertTrue(page.select(".pager a[rel=prev]").attr("href").endsWith("offset=0"));
    assertFalse(page.select(".formats a").attr("href").contains("offset"));
  }

  @Test
  void behindTheEndOfAnAnswerNoRowsAreSaidToBe() {
    Document page = served.page("ask/document?offset=1000");
    assertEquals("There are no rows after the first 1,000", page.select("[role=status]").text());
    assertEquals("no rows", page.select(".pager span").text());
    assertTrue(page.select(".pager a[rel=prev]").attr("href").endsWith("offset=900"));
  }

  @Test
  void whatNothingAnswersIsSaidInWordsAndNoEmptyTableIsDrawn() {
    Document page = served.page("ask/figures?about=zebra");
    assertTrue(page.select("[role=status]").text().startsWith("No rows:"));
    assertTrue(page.select("table").isEmpty());
    assertEquals("zebra", page.select("input[name=about]").val());
  }

  @Test
  void aQuestionIsAskedByAFormAndAnsweredByATable() {
    Document page = served.page("ask/figures?status=held");
    assertEquals("held", page.select("input[name=status]").val());
    assertEquals(1, page.select("tbody tr").size());
    assertEquals(
        page.select("thead th").eachText(),
        page.select("tbody tr:first-child td").eachAttr("data-column"));
    assertTrue(page.select("tbody").text().contains("more than 20 residents"));
  }

  @Test
  void whatCanOnlyBeOneOfFewIsChosen() {
    Document page = served.page("ask/verdicts?because=location");
    Element field = page.select("label:contains(because) > select[name=because]").first();
    assertEquals(List.of("location"), field.select("[selected]").eachAttr("value"));
    assertEquals("", field.child(0).attr("value"));
    assertTrue(field.children().eachText().contains("reference time"));
    assertEquals("", page.select("select[name=verdict] [selected]").val());
  }

  @Test
  void whatMustBeOneOfFewIsNoOther() {
    HttpResponse<String> refused = served.get("ask/verdicts?because=rain", Map.of());
    assertEquals(400, refused.statusCode());
    assertTrue(refused.body().contains("reference time"), refused.body());
  }
}
