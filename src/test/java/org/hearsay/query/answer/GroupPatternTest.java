package org.hearsay.query.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.junit.jupiter.api.Test;

class GroupPatternTest {

  private static GroupPattern pattern(String group) {
    return new GroupPattern(
        (ElementGroup)
            QueryFactory.create("PREFIX : <http://example.org/> SELECT * {" + group + "}")
                .getQueryPattern());
  }

  private static Var var(String name) {
    return Var.alloc(name);
  }

  private static String iri(String name) {
    return "http://example.org/" + name;
  }

  private static Optional<Set<Var>> way(String group, String from, String to) {
    return pattern(group).way(var(from), List.of(var(to))).map(way -> Set.copyOf(way.variables()));
  }

  @Test
  void whatIsOptionalNeedNotBeBound() {
    assertEquals(
        Set.of(var("claim"), var("who")),
        pattern("?claim :speaker ?who OPTIONAL { ?claim :cue ?cue }").variables());
  }

  @Test
  void theLastStepOfAPathHasTheValues() {
    assertEquals(
        Optional.of(iri("name")),
        pattern("?claim :speaker/:name ?said").propertyOf(var("said")).map(Object::toString));
  }

  @Test
  void noPropertyNeedHaveWhatIsOptional() {
    GroupPattern pattern = pattern("?claim a :Claim OPTIONAL { ?claim :cue ?cue }");
    assertEquals(Optional.empty(), pattern.propertyOf(var("cue")));
  }

  @Test
  void anOptionalPartIsFoundIfItAloneBindsAVariable() {
    GroupPattern pattern = pattern("OPTIONAL { ?a :b ?c } OPTIONAL { ?a :d ?e, ?c }");
    assertEquals(
        Set.of(var("a"), var("e"), var("c")),
        pattern
            .optionalWith(var("e"))
            .map(part -> new GroupPattern(part).variables())
            .orElseThrow());
    assertEquals(Optional.empty(), pattern.optionalWith(var("c")));
  }

  @Test
  void theShortestWayLeadsFromOneVariableToAnother() {
    String group = "?claim :figure ?figure ; :in/:id ?document . ?figure :of ?population ; :x ?y";
    assertEquals(
        Optional.of(Set.of(var("population"), var("figure"), var("claim"), var("document"))),
        way(group, "population", "document"));
  }

  @Test
  void noWayLeadsThroughWhatIsOptional() {
    assertEquals(Optional.empty(), way("?a :b ?c OPTIONAL { ?c :d ?e }", "a", "e"));
  }

  @Test
  void noWayLeadsThroughAPropertyThatIsOpenOrRepeated() {
    assertEquals(Optional.empty(), way("?a ?b ?c", "a", "c"));
    assertEquals(Optional.empty(), way("?a :b+ ?c", "a", "c"));
  }

  @Test
  void aGroupBegunAtAVariableHasItsPatternsFirst() {
    ElementGroup begun =
        pattern("?claim :speaker ?who FILTER(?who != :x) ?claim :in ?document")
            .from(List.of(var("document")));
    assertEquals(2, ((ElementPathBlock) begun.get(0)).getPattern().size());
    assertEquals(2, begun.size());
  }

  @Test
  void nothingIsMovedBeforeWhatIsOptional() {
    ElementGroup begun = pattern("?a :b ?c OPTIONAL { ?a :d ?e } ?e :f ?g").from(List.of(var("g")));
    assertEquals(1, ((ElementPathBlock) begun.get(0)).getPattern().size());
    assertEquals(3, begun.size());
  }
}
