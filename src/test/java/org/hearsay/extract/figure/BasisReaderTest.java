package org.hearsay.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.claim.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasisReaderTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "The flood damaged an estimated 40 homes., ESTIMATED estimated",
        "The club estimates that 40 homes were damaged., ESTIMATED estimates",
        "There are 40 confirmed cases., CONFIRMED confirmed",
        "The ministry confirmed that 40 sailors died., CONFIRMED confirmed that",
        "The ministry confirmed 40 deaths., CONFIRMED confirmed",
        "|By the official count, 40 homes burned.|, CONFIRMED official count",
        "|Forty homes burned, according to preliminary figures.|, PRELIMINARY preliminary",
        "Initial reports put the dead at 40., PRELIMINARY Initial reports",
        "Preliminary estimates put the dead at 40., PRELIMINARY Preliminary",
        "|Forty died, but the number could change.|, none",
        "|Unverified reports say 40 died.|, UNVERIFIED Unverified",
        "|The army says 40 died, which could not be independently verified.|,"
            + " UNVERIFIED not be independently verified",
        "The deaths of 40 sailors have not been confirmed., UNVERIFIED not been confirmed",
        "The paper lists 40 sailors by name., LISTED_BY_NAME by name",
        "The council confirmed a judge and hired 40 men., none",
        "The town was named in May and has 40 homes., none",
      })
  void readsOnWhatFootingTheClausePutsIt(String text, String expected) {
    Figure figure = Figures.in(text).get(0);
    assertEquals(
        expected,
        figure
            .footing()
            .map(footing -> footing.basis() + " " + footing.words().in(text))
            .orElse("none"));
  }

  @ParameterizedTest
  @CsvSource({"The storm killed an estimated 40 sailors and 3 farmers., ESTIMATED, none"})
  void whatStandsByANumberIsOfThatAlone(String text, String first, String second) {
    assertEquals(first, basis(Figures.in(text).get(0)));
    assertEquals(second, basis(Figures.in(text).get(1)));
  }

  private static String basis(Figure figure) {
    return figure.footing().map(footing -> footing.basis().name()).orElse("none");
  }
}
