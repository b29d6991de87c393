package org.hearsay;

import static org.hearsay.claim.Polarity.NEGATIVE;

import java.math.BigDecimal;
import java.util.List;
import org.hearsay.claim.AgentType;
import org.hearsay.claim.Amount;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.Form;
import org.hearsay.claim.Measure;
import org.hearsay.claim.Modality;
import org.hearsay.claim.Place;
import org.hearsay.claim.Reception;
import org.hearsay.claim.Speaker;
import org.hearsay.claim.time.TimeMention;

/**
 * What a careful reader takes from the two articles of {@code seeds/}, written down by hand, so
 * that storing, comparing and querying can be tested without extracting.
 */
public final class SeedExtractions {

  private static final Speaker.Named MEDINSKY =
      new Speaker.Named("Vladimir Medinsky", AgentType.PERSON);
  private static final Speaker.Named MOSKALKOVA =
      new Speaker.Named("Tatyana Moskalkova", AgentType.PERSON);

  private SeedExtractions() {}

  /** Both, in the order of their file names. */
  public static List<Extraction> all() {
    return List.of(detainees(), safeReturn());
  }

  /** The article that tells of more than 20 held and of eight repatriated. */
  public static Extraction detainees() {
    HandReader r = new HandReader("000_4f25ac9f61cfc5c8.txt");
    r.role(MEDINSKY, "Russia’s presidential aide");
    r.says(MEDINSKY, "Vladimir Medinsky", "has confirmed", "confirm", "that the Russian government")
        .medium("Telegram post");
    r.says(unstated(), null, "reportedly", "reportedly", "who were reportedly detained during a")
        .reporterHedge("reportedly");
    r.says(MEDINSKY, "Medinsky", "alleged", "allege", "that Ukrainian troops")
        .modality(Modality.ALLEGED);
    r.says(MEDINSKY, "He", "claimed", "claim", "that these individuals were");
    r.says(MEDINSKY, "Medinsky’s account", "according to", "according to", "over a year later");
    r.says(MEDINSKY, "The Russian official", "accused", "accuse", "Kiev of violating")
        .modality(Modality.ALLEGED)
        .reception(Reception.Kind.UNVERIFIED, "has not been independently verified", null)
        .reception(Reception.Kind.ECHOED, "has been echoed", "other Russian officials");
    r.says(MEDINSKY, "Medinsky", "described", "describe", "the ongoing efforts to secure")
        .form(Form.MIXED);
    r.says(MEDINSKY, "He", "cited", "cite", "‘various data sources’ suggesting that")
        .form(Form.MIXED)
        .reporterHedge("though the exact number remains unclear");
    int citing = r.last();
    r.says(group("various data sources"), "various data sources", "suggesting", "suggest", "that")
        .nestedIn(citing);
    r.figure("more than 20", " residents of Kursk Oblast", new Amount.MoreThan(number(20)))
        .status("held", "held", Measure.STOCK)
        .place(Place.Role.LOCATION, "Ukraine");
    r.says(unstated(), null, "reportedly", "reportedly", "been engaging in discreet talks")
        .reporterHedge("reportedly");
    r.says(MEDINSKY, "Medinsky", "suggested", "suggest", "is fraught with challenges");
    r.role(MOSKALKOVA, "Russia’s Federal Human Rights Commissioner");
    r.says(MOSKALKOVA, "Tatyana Moskalkova", "reported", "report", "that eight residents");
    r.figure("eight", " residents of Kursk Oblast", new Amount.Exact(number(8)))
        .status("repatriated", "repatriated", Measure.FLOW)
        .place(Place.Role.LOCATION, "Ukrainian");
    r.says(
        MOSKALKOVA,
        "Moskalkova’s earlier statements",
        "had highlighted",
        "highlight",
        "the plight of the ‘Kuronians,’");
    r.says(
            new Speaker.Named("commissioner’s office", AgentType.ORGANIZATION),
            "The commissioner’s office",
            "has not disclosed",
            "disclose",
            "the specific terms")
        .polarity(NEGATIVE);
    return r.extraction();
  }

  /** The article that tells of thirty remaining. */
  public static Extraction safeReturn() {
    HandReader r = new HandReader("004_b9262ead88f3d263.txt");
    r.says(
            group("humanitarian organizations"),
            "humanitarian organizations",
            "have long called for",
            "call for",
            "a ceasefire")
        .modality(Modality.ORDERED);
    r.role(MOSKALKOVA, "Russia’s human rights ombudsman");
    TimeMention july14 = r.partial("July 14", "XXXX-07-14");
    r.says(MOSKALKOVA, "She", "revealed", "reveal", "that thirty residents").statedOn(july14);
    r.figure("thirty", " residents of Kursk Oblast", new Amount.Exact(number(30)))
        .status("remaining", "remained", Measure.STOCK)
        .place(Place.Role.LOCATION, "Sumy Oblast");
    TimeMention july11 = r.partial("July 11", "XXXX-07-11");
    r.says(MOSKALKOVA, "she", "raised concerns about", "raise", "the legal implications")
        .statedOn(july11)
        .modality(Modality.QUESTIONED);
    r.says(unstated(), null, "reportedly", "reportedly", "introduced new requirements")
        .reporterHedge("reportedly");
    r.says(MOSKALKOVA, "Moskalkova", "argues", "argue", "that such conditions");
    r.says(MOSKALKOVA, "Her", "assertion", "assertion", "that Ukraine’s actions");
    r.says(group("analysts"), "analysts", "warning", "warn", "that any perceived coercion");
    r.says(MOSKALKOVA, "Moskalkova", "confirmed", "confirm", "that a letter detailing");
    r.says(unstated(), null, "has been described", "describe", "as a last-ditch effort");
    return r.extraction();
  }

  private static Speaker unstated() {
    return new Speaker.Unstated();
  }

  private static Speaker group(String description) {
    return new Speaker.Group(description, AgentType.GROUP);
  }

  private static BigDecimal number(int number) {
    return BigDecimal.valueOf(number);
  }
}
