package org.hearsay.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.hearsay.claim.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusReaderTest {

  @ParameterizedTest
  @CsvSource({
    "The blast killed at least 12 people., killed flow",
    "Twelve people were killed in the blast., killed flow",
    "Police arrested 30 protesters., arrested flow",
    "'About 40 villagers, who fled in May, were returned on Monday.', returned flow",
    "Forty hostages are still held in the camp., held stock",
    "The army says 20 soldiers are missing., missing stock",
    "There were 14 deaths., died flow",
    "The release of 20 prisoners was delayed., released flow",
    "Some 200 displaced families came., displaced stock",
    "So far 300 patients have been evacuated., evacuated cumulative",
    "There are 20 villagers left., left stock",
    "At least 10 have not been found., none unknown",
    "One study found that it works., none unknown",
    "They released 12 recordings., release flow",
    "She died 20 years ago., none unknown",
    "Six thousand jobs depend on the port., depend stock",
    "The campaign raised $5 million., raised flow",
    "The council will spend $5 million., spent unknown",
    "The ministry has accepted 400 applications., accepted flow",
    "About 40 percent of the children were born abroad., born flow",
    "A third of the workers are unpaid., unpaid stock",
    "They cut the tax to 28 percent., cut flow",
    "Forty-one people were shot and killed., killed flow",
    "The four cases he cited are closed., cited flow",
    "The storm killed 12 soldiers and 3 farmers., killed flow",
    "The port has 20 cranes., none stock",
    "They met 20 farmers whose crops have been ruined., met flow",
    "Eight men were detained attempting to enter the port., held stock",
    "Twenty families were forced to flee., escaped flow",
    "Three leaders were careful to agree., none unknown",
    "They did not hire 20 workers., none unknown",
    "One report says 20 percent of pupils failed., none unknown",
    "The fee is low compared with 24 percent in May., none unknown",
  })
  void readsWhatTheClauseSaysOfThoseItCounts(String text, String expected) {
    assertEquals(expected, status(Figures.in(text).get(0)));
  }

  private static String status(Figure figure) {
    return figure.status().map(status -> status.code()).orElse("none")
        + " "
        + figure.measure().name().toLowerCase(Locale.ROOT);
  }
}
