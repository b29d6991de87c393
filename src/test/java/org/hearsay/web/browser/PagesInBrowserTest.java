package org.hearsay.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.SeededStore;
import org.hearsay.web.ServedDataset;
import org.hearsay.web.ServerSettings;
import org.hearsay.web.TraceReport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** The pages over the seed articles, as Chromium shows them. */
class PagesInBrowserTest {

  private static final Axe AXE = new Axe();

  @AutoClose private static Browser browser;
  @AutoClose private static ServedDataset served;

  @BeforeAll
  static void serve() {
    browser = Browser.start();
    served = new ServedDataset(SeededStore.open());
  }

  @BeforeEach
  void beAnOrdinaryBrowser() {
    browser.runScripts(true);
    browser.appear(Appearance.LIGHT);
  }

  static Stream<Arguments> everyViewInEveryAppearance() {
    return Stream.of(View.values())
        .flatMap(view -> Stream.of(Appearance.values()).map(look -> Arguments.of(view, look)));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("everyViewInEveryAppearance")
  void aViewFitsComplainsOfNothingAsksNobodyElseAndShutsNobodyOut(View view, Appearance look) {
    browser.appear(look);
    browser.open(view.at(served));
    assertEquals(List.of(), AXE.faults(browser));
    assertEquals(List.of(), browser.complaints());
    assertEquals(List.of(), browser.asked().stream().filter(asked -> !isOurs(asked)).toList());
    assertEquals((long) look.width(), browser.evaluate("document.documentElement.scrollWidth"));
  }

  @Test
  void whatEveryViewIsWatchedForIsSeen() {
    URI page = View.FIGURES.at(served);
    browser.open(page);
    assertTrue(browser.asked().contains(page));
    browser.evaluate("document.querySelector('main').append(new Image())");
    browser.evaluate("document.querySelector('img').src = 'http://stranger.invalid/'");
    assertTrue(AXE.faults(browser).toString().contains("image-alt"));
    assertTrue(browser.complaints().toString().contains("stranger.invalid"));
  }

  private static boolean isOurs(URI asked) {
    return served.url("").getAuthority().equals(asked.getAuthority());
  }

  @Test
  void theThreeFiguresAreReadOffTheFirstView() {
    browser.open(View.FIGURES.at(served));
    assertEquals(
        List.of("more than 20 held", "8 repatriated", "30 remaining"), browser.read(".amount"));
    assertTrue(browser.read(".lead").get(0).contains("None contradicts another"));
    assertTrue(browser.all(".lead").get(0).getLocation().getY() < 400, "seen at once");
  }

  @Test
  void allThatIsSaidIsSaidWithoutScripts() {
    for (View view : EnumSet.complementOf(EnumSet.of(View.SPARQL))) {
      browser.open(view.at(served));
      List<String> scripted = browser.text().lines().toList();
      browser.runScripts(false);
      browser.open(view.at(served));
      browser.runScripts(true);
      List<String> plain = browser.text().lines().filter(line -> !line.contains("Turtle")).toList();
      assertTrue(scripted.containsAll(plain), view + ": " + plain);
    }
  }

  @Test
  void aQueryIsRunWithoutScripts() {
    browser.runScripts(false);
    browser.open(View.SPARQL.at(served));
    assertEquals(1, browser.all("textarea").size());
    press("Run");
    assertTrue(browser.comesToShow("\"vars\""));
  }

  @Test
  void theKeyboardReachesTheContentInTwoSteps() {
    browser.open(View.FIGURES.at(served));
    browser.type(Keys.TAB);
    assertEquals("Skip to the content", browser.focused().getText());
    browser.type(Keys.ENTER, Keys.TAB);
    assertTrue((Boolean) browser.evaluate("document.activeElement.closest('main') !== null"));
  }

  @Test
  void aQueryIsRunInThePageAndItsAnswerLeadsToClaims() {
    browser.open(View.SPARQL.at(served));
    press("Run");
    assertTrue(browser.read("#answer td").contains("Tatyana Moskalkova"));
    browser.all("#answer td a").get(0).click();
    assertEquals(List.of("Claim"), browser.read(".eyebrow"));
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void theAddressOfAQueryThatWasRunBringsItBack() {
    browser.open(served.url("query?example=roles"));
    press("Run");
    assertTrue(browser.read("#answer td").contains("Russia’s human rights ombudsman"));
    browser.open(URI.create((String) browser.evaluate("location.href")));
    assertTrue(
        browser.read(".CodeMirror-line").contains("PREFIX hs: <https://w3id.org/hearsay/ns#>"));
  }

  @Test
  void aQueryThatIsRefusedSaysWhy() {
    browser.open(served.url("query?query=SELECT"));
    press("Run");
    assertTrue(browser.read("#answer pre").get(0).contains("line 1"), browser.text());
  }

  @Test
  void theKeyboardLeavesTheEditor() {
    browser.open(View.SPARQL.at(served));
    browser.all(".CodeMirror").get(0).click();
    browser.type(Keys.TAB);
    assertEquals("Run", browser.focused().getText());
  }

  @Test
  void aClaimIsCopiedAsACitationAndAsTriples() {
    browser.open(View.CLAIM.at(served));
    for (String form : List.of("citation", "Turtle", "JSON-LD")) {
      press("Copy " + form);
      assertTrue(
          browser.waitFor(
              "return [...document.querySelectorAll('button')]"
                  + ".every(b => b.textContent !== 'Copy "
                  + form
                  + "')"),
          form);
    }
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void whoeverPointsAtWordsOfAnArticleSeesTheirClaim() {
    browser.open(View.ARTICLE.at(served));
    browser.pointAt(".article a mark.number");
    assertTrue(browser.read(".note .words").get(0).startsWith("that "), browser.read(".note") + "");
    assertTrue(browser.all("a.same").size() > 1, "all words of the claim");
    browser.focusOn(".article a:has(mark.cue)");
    assertTrue(browser.all(".note").get(0).isDisplayed(), "the keyboard points too");
  }

  @Test
  void onPaperAnAnswerHasAllItsColumns() {
    browser.print();
    browser.open(View.QUESTION.at(served));
    assertTrue(browser.all(".answer td").size() > 8);
    assertEquals(
        true,
        browser.evaluate(
            "[...document.querySelectorAll('.answer td')]"
                + ".every(cell => cell.getBoundingClientRect().right <= innerWidth)"));
  }

  @Test
  void whatTheKeyboardScrollsShowsThatItHasTheFocus() {
    browser.open(View.QUESTION.at(served));
    browser.all("main button").get(0).sendKeys(Keys.TAB);
    assertEquals("region", browser.focused().getDomAttribute("role"));
    assertEquals("3px", browser.focused().getCssValue("outline-width"));
  }

  @Test
  void aReportThatWasMailedNeedsNothingElse(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("claim.html");
    try (ClaimStore store = SeededStore.open()) {
      String path = View.CLAIM.at(served).getPath().replaceFirst("/page/", "");
      URI base = ServerSettings.LOCAL_BASE;
      Files.writeString(file, TraceReport.html(store, base, base + "id/" + path).orElseThrow());
    }
    browser.open(file.toUri());
    assertEquals("Claim", browser.read(".eyebrow").get(0));
    assertEquals(List.of(file.toUri()), browser.asked());
    assertEquals(List.of(), browser.complaints());
    assertEquals(List.of(), AXE.faults(browser));
  }

  private static void press(String button) {
    browser.all("main button").stream()
        .filter(b -> b.getText().equals(button))
        .findFirst()
        .orElseThrow()
        .click();
  }
}
