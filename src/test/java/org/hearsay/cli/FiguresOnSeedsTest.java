package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.cli.terminal.Terminal;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The command {@code figures}, on what the seed articles say. */
class FiguresOnSeedsTest {

  @AutoClose private static final CommandsOnSeeds seeds = CommandsOnSeeds.open();

  @Test
  void figuresStandSideBySideWithTheirVerdicts() {
    Run run = seeds.run(new Terminal(false, false, true, 200), "figures");
    assertEquals(0, run.status(), run.err());
    for (String told : List.of("> 20", "= 8", "= 30", "“various data sources” – nobody named")) {
      assertTrue(run.out().contains(told), told + " in\n" + run.out());
    }
    assertTrue(line(run, "A – B").contains("NOT COMPARABLE"));
    assertTrue(line(run, "A – C").contains("INSUFFICIENT"));
    assertTrue(line(run, "B – C").contains("NOT COMPARABLE"));
  }

  @Test
  void whetherTheFiguresAgreeIsToldInALine() {
    assertEquals(
        "3 figures: of 3 pairs, none in conflict, 1 insufficient, 2 not comparable",
        seeds.run("figures", "--about", "Kursk").out().lines().skip(1).findFirst().orElse(""));
  }

  @Test
  void aFigureIsFoundByWhoCitesItThoughNoOtherStandsBesideIt() {
    Run run = seeds.run("figures", "--speaker", "medinsky");
    assertTrue(run.out().contains("> 20") && !run.out().contains("= 8"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void whatIsNoDayIsAWrongCommand() {
    Run run = seeds.run("figures", "--as-of", "yesterday");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("“yesterday” is no day of the form 2031-05-01"), run.err());
  }

  @Test
  void figuresAboutSomethingElseAreLeftOut() {
    Run run = seeds.run("figures", "--about", "penguins");
    assertEquals("", run.out());
    assertTrue(run.err().contains("there are no such figures"), run.err());
  }

  @Test
  void figuresWithoutADateHadNotBeenClaimedByAnyDay() {
    assertFalse(
        seeds.run("figures", "--about", "Kursk", "--as-of", "2031-01-01").out().contains("= 8"));
  }

  private static String line(Run run, String start) {
    return run.out().lines().filter(line -> line.startsWith(start)).findFirst().orElse("");
  }
}
