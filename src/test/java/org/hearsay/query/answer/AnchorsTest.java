package org.hearsay.query.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnchorsTest {

  private static final String PREFIX = "PREFIX : <http://example.org/> ";

  /** A path, as few things have each property here. */
  private static final String NO_RARE = "?claim :by|:of ?who ";

  private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();

  @BeforeEach
  void fill() {
    String quads =
        """
        INSERT DATA {
          :ada :name "Ada Quill" . :ben :name "Ben Quill" . :eve :name "Eve" .
          :one :by :ada ; :said "yes" . :two :by :ben ; :said "no" ; :cites :one .
          :three :by :eve ; :said "perhaps" .
        }
        """;
    Txn.executeWrite(dataset, () -> UpdateExec.dataset(dataset).update(PREFIX + quads).execute());
  }

  /** The anchors of a group by their variables, things by the ends of their names. */
  private Set<String> anchors(String group, int most) {
    ElementGroup pattern =
        (ElementGroup) QueryFactory.create(PREFIX + "SELECT * {" + group + "}").getQueryPattern();
    return Txn.calculateRead(
        dataset,
        () -> {
          Execution execution =
              new Execution(
                  new Asker(dataset, Optional.empty(), Optional.empty()), new Knowledge());
          return new Anchors(execution, most)
              .of(pattern).stream().map(AnchorsTest::shown).collect(Collectors.toSet());
        });
  }

  private static String shown(Anchor anchor) {
    List<String> values =
        anchor.values().stream()
            .map(value -> value.toString().replaceAll(".*/|\"", ""))
            .sorted()
            .toList();
    return anchor.variable() + " " + values;
  }

  private static String fewNames(String rest) {
    return "?claim :by/:name ?name . " + rest;
  }

  @Test
  void aFilterIsAskedOfTheNamesThereAre() {
    assertEquals(
        Set.of("?name [Ada Quill, Ben Quill]"),
        anchors(fewNames("FILTER(CONTAINS(LCASE(?name), \"quill\"))"), 9));
  }

  @Test
  void aValueThatIsGivenIsTheAnchor() {
    assertEquals(Set.of("?name [Eve]"), anchors(fewNames("FILTER(?name = \"Eve\")"), 9));
  }

  @Test
  void twoConditionsOnOneVariableAreOneAnchor() {
    assertEquals(
        Set.of("?name [Ada Quill]"),
        anchors(
            fewNames("FILTER(STRSTARTS(?name, \"Ada\") && CONTAINS(LCASE(?name), \"quill\"))"), 9));
  }

  @Test
  void oneOfTwoConditionsLetsThroughWhatEitherDoes() {
    assertEquals(
        Set.of("?name [Ada Quill, Eve]"),
        anchors(fewNames("FILTER(?name = \"Eve\" || STRSTARTS(?name, \"Ada\"))"), 9));
  }

  @Test
  void whatExistsIsFoundFromItsWords() {
    assertEquals(
        Set.of("?who [ada, ben]"),
        anchors(
            NO_RARE + "FILTER EXISTS { ?who :name ?n FILTER(CONTAINS(LCASE(?n), \"quill\")) }", 9));
  }

  @Test
  void aTestOfWhatIsOptionalMakesItNecessary() {
    assertEquals(
        Set.of("?claim [two]"),
        anchors(NO_RARE + "OPTIONAL { ?claim :cites/:said ?cited } FILTER(?cited = \"yes\")", 9));
  }

  @Test
  void fewThingsWithAPropertyAreAnAnchor() {
    assertEquals(Set.of("?claim [two]"), anchors("?claim :cites ?other", 9));
  }

  @Test
  void moreThingsThanMayBeLookedUpAreNone() {
    String filter = "FILTER EXISTS { ?who :name ?n FILTER(CONTAINS(LCASE(?n), \"quill\")) }";
    assertEquals(Set.of(), anchors(NO_RARE + filter, 1));
  }

  @Test
  void manyValuesOfWhatIsOptionalAreLookedForTogether() {
    String spans =
        IntStream.range(0, 30)
            .mapToObj(i -> ":c%d :from %d ; :to %d .".formatted(i, i, i + 5))
            .collect(Collectors.joining(" ", "INSERT DATA { ", " }"));
    Txn.executeWrite(dataset, () -> UpdateExec.dataset(dataset).update(PREFIX + spans).execute());
    String part = "OPTIONAL { ?claim :from ?first ; :to ?last } ";
    assertEquals(
        Set.of("?claim [c10, c11, c12]"),
        anchors(NO_RARE + part + "FILTER(?first <= 12 && ?last >= 15)", 1));
  }

  @Test
  void whatIsLikelyToBeFarTooMuchIsNotLookedFor() {
    String kinds =
        IntStream.range(0, 30)
            .mapToObj(i -> ":c%d :kind \"common\" .".formatted(i))
            .collect(Collectors.joining(" ", "INSERT DATA { :c :kind \"rare\" . ", " }"));
    Txn.executeWrite(dataset, () -> UpdateExec.dataset(dataset).update(PREFIX + kinds).execute());
    String filter = "OPTIONAL { ?claim :kind ?kind } FILTER(STRSTARTS(?kind, \"rare\"))";
    assertEquals(Set.of(), anchors(NO_RARE + filter, 1));
    assertEquals(Set.of("?claim [c]"), anchors(NO_RARE + filter, 9));
  }
}
