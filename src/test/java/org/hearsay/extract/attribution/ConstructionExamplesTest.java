package org.hearsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.extract.ExampleFiles;
import org.hearsay.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each construction has a file of examples, each file a construction, and all examples hold. */
class ConstructionExamplesTest {

  private static final ExampleFiles FILES = new ExampleFiles("attribution");

  @Test
  void everyConstructionHasItsFileAndEveryFileItsConstruction() {
    assertEquals(
        Constructions.ALL.stream()
            .map(construction -> construction.id().name())
            .collect(Collectors.toCollection(TreeSet::new)),
        FILES.rules());
  }

  @Test
  void everyFileHasExamplesAndNearMisses() {
    for (Construction construction : Constructions.ALL) {
      List<MarkedExample> examples = examples(construction);
      assertTrue(
          examples.stream().anyMatch(MarkedExample::wanted), construction.id() + " has none");
      assertTrue(
          examples.stream().anyMatch(example -> !example.wanted()),
          construction.id() + " has no near miss");
    }
  }

  @TestFactory
  Stream<DynamicTest> examplesHold() {
    return Constructions.ALL.stream()
        .flatMap(
            construction ->
                examples(construction).stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                construction.id() + ": " + example.text(),
                                () -> check(construction, example))));
  }

  private static void check(Construction construction, MarkedExample example) {
    FlatText text = English.flat(example.text());
    CueSite site = new CueSite(text, token(text, example.cue()));
    Proposals proposals = new Proposals(site);
    construction.propose(site, proposals);
    Set<List<String>> proposed =
        proposals.all().stream()
            .map(
                proposal ->
                    proposal.ranges().stream().map(r -> text.span(r).in(example.text())).toList())
            .collect(Collectors.toSet());
    List<String> marked = example.contents().stream().map(s -> s.in(example.text())).toList();
    assertEquals(example.wanted(), proposed.contains(marked), () -> marked + " in " + proposed);
  }

  private static int token(FlatText text, Span cue) {
    for (int i = 0; i < text.size(); i++) {
      if (text.token(i).span().equals(cue)) {
        return i;
      }
    }
    throw new IllegalArgumentException("the cue is no token: " + cue);
  }

  private static List<MarkedExample> examples(Construction construction) {
    return FILES.of(construction.id().name()).stream().map(MarkedExample::parse).toList();
  }
}
