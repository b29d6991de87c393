package org.hearsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpanIndexTest {

  @Provide
  Arbitrary<Span> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 60), Arbitraries.integers().between(0, 20))
        .as((start, length) -> new Span(start, start + length));
  }

  @Provide
  Arbitrary<List<Span>> texts() {
    return spans().list().ofMaxSize(40);
  }

  @Property(tries = 500)
  void itFindsWhatLookingAtAllWouldFind(
      @ForAll("texts") List<Span> things, @ForAll("spans") Span wanted) {
    assertEquals(
        things.stream().sorted().filter(wanted::overlaps).toList(),
        new SpanIndex<>(things, Function.identity()).overlapping(wanted));
  }

  @Example
  void whatLiesAroundIsFoundBehindWhatLiesWithin() {
    SpanIndex<Span> index =
        new SpanIndex<>(
            List.of(new Span(0, 90), new Span(5, 8), new Span(20, 30)), Function.identity());
    assertEquals(List.of(new Span(0, 90)), index.at(10));
    assertEquals(List.of(new Span(0, 90), new Span(20, 30)), index.at(20));
    assertTrue(index.at(90).isEmpty());
  }
}
