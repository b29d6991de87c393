package org.hearsay.query.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.junit.jupiter.api.Test;

class StagesTest {

  private static ElementGroup group(String text) {
    String query = "PREFIX : <http://example.org/> SELECT * {" + text + "}";
    return (ElementGroup) QueryFactory.create(query).getQueryPattern();
  }

  private static void assertStaged(String expected, String text) {
    assertEquals(group(expected), Stages.of(group(text)));
  }

  @Test
  void aFilterOfWhatIsRequiredComesBeforeWhatIsOptional() {
    assertStaged(
        "{ ?a :on ?b FILTER(?b > 1) } OPTIONAL { ?a :by ?c }",
        "?a :on ?b OPTIONAL { ?a :by ?c } FILTER(?b > 1)");
  }

  @Test
  void aFilterOfWhatIsOptionalComesAfterIt() {
    assertStaged(
        "{ ?a :on ?b OPTIONAL { ?a :by ?c } FILTER(?c > ?b) } OPTIONAL { ?a :of ?d }",
        "?a :on ?b FILTER(?c > ?b) OPTIONAL { ?a :by ?c } OPTIONAL { ?a :of ?d }");
  }

  @Test
  void aFilterOfWhatIsComputedComesAfterIt() {
    assertStaged(
        "{ ?a :on ?b BIND(?b + 1 AS ?c) FILTER(?c > 1) } OPTIONAL { ?a :of ?d }",
        "?a :on ?b BIND(?b + 1 AS ?c) OPTIONAL { ?a :of ?d } FILTER(?c > 1)");
  }

  @Test
  void whatIsMentionedDeepInAFilterCounts() {
    String text =
        "?a :on ?b OPTIONAL { ?a :by ?c } FILTER EXISTS { ?d :on ?e FILTER(SAMETERM(?d, ?c)) }";
    assertStaged(text, text);
  }

  @Test
  void noFilterComesBetweenPatterns() {
    String patterns =
        "VALUES ?b { 1 } ?a :on ?b VALUES ?c { 2 } ?a :of ?c VALUES ?d { 3 } ?a :by ?d";
    assertStaged(
        "{" + patterns + " FILTER(?c > 1) } OPTIONAL { ?a :as ?e }",
        patterns + " FILTER(?c > 1) OPTIONAL { ?a :as ?e }");
  }
}
