package org.hearsay.query.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.junit.jupiter.api.Test;

class CourseTest {

  @Test
  void whatLeadsOnComesBeforeWhatLeadsBack() {
    assertEquals(
        List.of("?a :name ?n", "?a :in ?d", "?c :of ?a"),
        course("?c :of ?a . ?a :name ?n . ?a :in ?d", "a"));
  }

  @Test
  void whatOnlyTestsComesAsSoonAsItCan() {
    assertEquals(
        List.of("?pair :left ?a", "?pair :right ?b", "?b :like ?a", "?b :name ?n"),
        course("?pair :left ?a . ?b :name ?n . ?b :like ?a . ?pair :right ?b", "a"));
  }

  @Test
  void ofTwoWaysBackTheOneFromWhatWasFoundLastComesFirst() {
    assertEquals(
        List.of("?pair :left ?a", "?pair :right ?b", "?claim :tells ?b", "?claim :by ?who"),
        course("?claim :by ?who ; :tells ?b . ?pair :left ?a ; :right ?b", "who", "a"));
  }

  @Test
  void whatAThingIsDoesNotLeadToAllThingsOfItsKind() {
    assertEquals(
        List.of("?claim :by ?who", "?claim :is :Claim"),
        course("?claim :is :Claim ; :by ?who", "who"));
  }

  @Test
  void aPathIsWrittenFromTheEndAtWhichItIsReached() {
    assertEquals(
        List.of("?document ^:id/^:in ?claim", "?claim :by/:name ?who"),
        course("?claim :in/:id ?document ; :by/:name ?who", "document"));
  }

  private static List<String> course(String patterns, String... variables) {
    ElementGroup group =
        (ElementGroup)
            QueryFactory.create("PREFIX : <http://e/> SELECT * { " + patterns + " }")
                .getQueryPattern();
    ElementPathBlock block = (ElementPathBlock) group.get(0);
    return Course.of(block.getPattern().getList(), Stream.of(variables).map(Var::alloc).toList())
        .getPattern()
        .getList()
        .stream()
        .map(
            path -> path.toString().replaceAll("<?http://e/(\\w+)>?", ":$1").replaceAll("[()]", ""))
        .toList();
  }
}
