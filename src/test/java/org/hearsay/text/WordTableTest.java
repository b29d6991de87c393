package org.hearsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordTableTest {

  private static final WordTable TABLE = WordTable.beside(WordTableTest.class, "boats.tsv");

  @Test
  void rowsAreTheLinesThatAreNeitherEmptyNorComments() {
    List<String> barge = List.of("barge", "barges, lighters", "river");
    assertEquals(List.of(barge, List.of("ferry", "-", "sea"), List.of("raft")), TABLE.rows());
  }

  @Test
  void wordsAreTheFirstFields() {
    assertEquals(Set.of("barge", "ferry", "raft"), TABLE.words());
  }

  @Test
  void aFieldMayListSeveralOrNone() {
    assertEquals(List.of("barges", "lighters"), WordTable.parts(TABLE.rows().get(0), 1));
    assertEquals(List.of(), WordTable.parts(TABLE.rows().get(1), 1));
    assertEquals(List.of(), WordTable.parts(TABLE.rows().get(2), 1));
  }

  @Test
  void aTableThatIsMissingIsNamed() {
    var missing =
        assertThrows(
            IllegalStateException.class, () -> WordTable.beside(WordTableTest.class, "trains.tsv"));
    assertTrue(missing.getMessage().contains("trains.tsv"), missing.getMessage());
  }
}
