package org.hearsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void aSpanDoesNotEndBeforeItStarts() {
    assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
    assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
  }

  @Test
  void neighborsDoNotOverlap() {
    assertFalse(new Span(0, 3).overlaps(new Span(3, 5)));
    assertTrue(new Span(0, 4).overlaps(new Span(3, 5)));
  }

  @Test
  void trimmingTakesAwayEveryKindOfBlank() {
    assertEquals(new Span(2, 5), new Span(0, 7).trim("\u00A0\tabc\n\u2003"));
  }

  @Property
  void overlapIsSymmetricAndImpliedByContaining(
      @ForAll @IntRange(max = 9) int a,
      @ForAll @IntRange(max = 9) int b,
      @ForAll @IntRange(max = 9) int c,
      @ForAll @IntRange(max = 9) int d) {
    Span x = new Span(Math.min(a, b), Math.max(a, b) + 1);
    Span y = new Span(Math.min(c, d), Math.max(c, d) + 1);
    assertEquals(x.overlaps(y), y.overlaps(x));
    assertTrue(!x.contains(y) || x.overlaps(y));
    assertTrue(Span.hull(x, y).contains(x) && Span.hull(x, y).contains(y));
  }
}
