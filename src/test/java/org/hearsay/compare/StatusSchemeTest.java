package org.hearsay.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatusSchemeTest {

  private static final StatusScheme SCHEME =
      new StatusScheme(
          Map.of(
              "exchanged", Set.of("released"),
              "repatriated", Set.of("returned"),
              "imprisoned", Set.of("held")),
          Map.of("held", Set.of("released", "returned"), "released", Set.of("returned")),
          Map.of("exchanged", Set.of("returned")),
          Map.of("arrested", Set.of("imprisoned")));

  @Test
  void theNarrowerIsPartOfTheBroader() {
    assertEquals(Relation.PART_OF, SCHEME.relation("repatriated", "returned"));
    assertEquals(Relation.CONTAINS, SCHEME.relation("held", "imprisoned"));
  }

  @Test
  void whatExcludesTheBroaderExcludesTheNarrower() {
    assertEquals(Relation.EXCLUDES, SCHEME.relation("imprisoned", "repatriated"));
    assertEquals(Relation.EXCLUDES, SCHEME.relation("repatriated", "imprisoned"));
  }

  @Test
  void theNearerStatementHolds() {
    assertEquals(Relation.OVERLAPS, SCHEME.relation("exchanged", "returned"));
    assertEquals(Relation.OVERLAPS, SCHEME.relation("repatriated", "exchanged"));
  }

  @Test
  void whatIsNotStatedIsUnknown() {
    assertEquals(Relation.UNKNOWN, SCHEME.relation("held", "employed"));
  }

  @Test
  void whoPassesIntoAnExcludedStatusLeaves() {
    assertEquals(FlowEffect.REMOVES, SCHEME.effect("repatriated", "held"));
  }

  @Test
  void whoPassesIntoAStatusThatLeadsToAnotherJoinsIt() {
    assertEquals(FlowEffect.ADDS, SCHEME.effect("arrested", "imprisoned"));
    assertEquals(FlowEffect.NONE, SCHEME.effect("repatriated", "employed"));
  }
}
