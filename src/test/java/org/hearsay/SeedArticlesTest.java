package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Reception;
import org.hearsay.claim.Speaker;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.rdf.IriMinter;
import org.hearsay.store.ClaimStore;
import org.hearsay.store.Validation;
import org.hearsay.text.Passage;
import org.hearsay.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the program takes from the two seed articles, against what a careful reader takes. */
class SeedArticlesTest {

  private static List<Extraction> found;
  private static List<Extraction> byHand;

  @BeforeAll
  static void readTheSeeds() {
    found = ReadArticles.in("seeds");
    byHand = SeedExtractions.all();
  }

  @Test
  void everyAttributionIsFoundWithItsSpeaker() {
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < byHand.size(); i++) {
      String text = byHand.get(i).document().text();
      List<Attribution> candidates = found.get(i).attributions();
      for (Attribution wanted : byHand.get(i).attributions()) {
        Optional<Attribution> match = candidates.stream().filter(a -> same(a, wanted)).findFirst();
        if (match.isEmpty() || !who(match.get()).equals(who(wanted))) {
          missed.add(
              words(wanted.sources(), text)
                  + " "
                  + wanted.cue().map(cue -> cue.in(text))
                  + match.map(a -> " said by " + a.speaker()).orElse(""));
        }
      }
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void theThreeFiguresAreExactInEveryField() {
    for (int i = 0; i < byHand.size(); i++) {
      String text = byHand.get(i).document().text();
      for (Figure wanted : byHand.get(i).figures()) {
        Figure figure =
            found.get(i).figures().stream()
                .filter(f -> f.span().equals(wanted.span()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + wanted.span().in(text)));
        assertEquals(describe(wanted, text), describe(figure, text));
        assertTrue(found.get(i).surroundings().attributionOf(figure.span()).isPresent());
      }
    }
  }

  @Test
  void theCitedSourceKeepsItsPlaceWithinTheClaim() {
    Extraction detainees = found.get(0);
    Figure moreThan20 = detainees.figures().get(0);
    Attribution innermost =
        detainees
            .attributions()
            .get(detainees.surroundings().attributionOf(moreThan20.span()).orElseThrow());
    assertEquals("various data sources", who(innermost));
    Attribution outer = detainees.attributions().get(innermost.nestedIn().orElseThrow());
    assertEquals("Vladimir Medinsky", who(outer));
  }

  @Test
  void whatBecameOfTheChargeIsKeptApartFromIt() {
    String text = found.get(0).document().text();
    Attribution charge =
        found.get(0).attributions().stream()
            .filter(a -> a.cue().filter(cue -> cue.in(text).equals("accused")).isPresent())
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of(Reception.Kind.UNVERIFIED, Reception.Kind.ECHOED),
        charge.receptions().stream().map(Reception::kind).toList());
  }

  @Test
  void noYearIsInvented() {
    Extraction safeReturn = found.get(1);
    assertTrue(
        safeReturn.attributions().stream()
            .flatMap(a -> a.statedOn().stream())
            .allMatch(when -> when.time().value().startsWith("XXXX-07-")));
    assertTrue(
        found.get(0).attributions().stream().allMatch(a -> a.statedOn().isEmpty()),
        "the first article dates no saying");
  }

  @Test
  void nothingIsTakenFromTheStrayHeadlineOrTheRepeatedTitle() {
    Extraction detainees = found.get(0);
    List<Span> foreign =
        detainees.document().passages().stream()
            .filter(passage -> !passage.kind().isArticleText())
            .map(Passage::span)
            .toList();
    assertEquals(2, foreign.size());
    assertTrue(
        detainees.attributions().stream()
            .flatMap(a -> a.contents().stream())
            .noneMatch(content -> foreign.stream().anyMatch(content::overlaps)));
  }

  @Test
  void whatIsLoadedConformsToTheShapes() {
    IriMinter minter = IriMinter.local();
    try (ClaimStore store = ClaimStore.inMemory()) {
      ExtractionWriter writer = new ExtractionWriter(minter, "test");
      store.replace(found.stream().map(writer::write).toList());
      new CompareFigures(store, minter).changed();
      assertEquals(List.of(), Validation.of(store).violations());
    }
  }

  @Test
  void anOfficeIsNotThePersonWhoHoldsIt() {
    assertTrue(
        found.get(0).attributions().stream().anyMatch(a -> who(a).equals("commissioner's office")));
  }

  private static boolean same(Attribution a, Attribution b) {
    boolean sources =
        b.sources().isEmpty() ? a.sources().isEmpty() : overlap(a.sources(), b.sources());
    return sources
        && overlap(a.cue().stream().toList(), b.cue().stream().toList())
        && overlap(a.contents(), b.contents());
  }

  private static boolean overlap(List<Span> some, List<Span> others) {
    return some.stream().anyMatch(a -> others.stream().anyMatch(a::overlaps));
  }

  private static String who(Attribution attribution) {
    Speaker speaker = attribution.speaker();
    String name = speaker.toString();
    if (speaker instanceof Speaker.Named named) {
      name = named.name();
    } else if (speaker instanceof Speaker.Group group) {
      name = group.description();
    }
    return name.replace('’', '\'');
  }

  private static String words(List<Span> spans, String text) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
  }

  private static String describe(Figure figure, String text) {
    return String.join(
        " | ",
        figure.phrase().in(text),
        figure.amount().toString(),
        figure.unit().normalized(),
        figure.counted().map(span -> span.in(text)).orElse("-"),
        figure.population().map(span -> span.in(text)).orElse("-"),
        figure.status().map(status -> status.code() + ": " + status.words().in(text)).orElse("-"),
        figure.measure().toString(),
        figure.places().stream()
            .map(place -> place.role() + " " + place.span().in(text))
            .sorted()
            .collect(Collectors.joining(", ")));
  }
}
