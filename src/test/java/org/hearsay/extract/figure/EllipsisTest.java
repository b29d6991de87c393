package org.hearsay.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EllipsisTest {

  @ParameterizedTest
  @CsvSource({
    "The storm killed 3 people in Arden and 2 in Brask., people killed",
    "Police said 12 people died and 20 in Brask., people died",
    "Twelve villagers were killed and another 30 were injured., villagers injured",
    "Forty boats sank and 12 were repaired., boats repaired",
    "'Police found two dead, 16 injured.', injured injured",
    "'Of the 40 boats in the port, 12 sank.', boats sink",
    "Two guards shot 12 men and 30 were hurt., none injured",
    "The blast killed 12 soldiers and 5 survived., soldiers survive",
    "The court freed 12 men and 3 were hanged., men hanged",
    "The quake killed 30 villagers and 12 were found alive., villagers found",
    "'The crash killed 12 passengers, and 5 in the next car were rescued.', passengers rescued",
    "'The blast killed 12 soldiers in Arden, and 40 near the border saw it.', soldiers none",
    "The blast killed 12 soldiers and 3 farmers survived., farmers survive",
    "The blast killed 12 soldiers and 3 farmers who lived there., farmers killed",
    "'The blast killed 12 soldiers and 3 farmers in Arden, police said.', farmers killed",
    "The blast killed 12 soldiers and 3 farmers as they slept., farmers killed",
    "The blast killed 12 soldiers and 3 farmers after a roof fell., farmers killed",
    "The blast killed 12 soldiers and 3 in Brask after a roof fell., soldiers killed",
    "'The blast killed 12 soldiers, and 3 in Brask were not there.', soldiers none",
    "Prices rose 8 percent and 20 in Brask., none risen",
    "Forty boats sank in May but the index closed at 38., none none",
  })
  void isOfWhatTheNumbersBeforeItCount(String text, String expected) {
    List<Figure> figures = Figures.in(text);
    Figure last = figures.get(figures.size() - 1);
    String population = last.population().map(words -> words.in(text)).orElse("none");
    assertEquals(expected, population + " " + last.status().map(Status::code).orElse("none"));
  }
}
