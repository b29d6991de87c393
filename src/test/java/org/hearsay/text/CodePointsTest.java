package org.hearsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void anEmojiCountsOnce() {
    String text = "😀 “Да”";
    assertEquals(new Span(2, 6), CodePoints.of(text).of(new Span(3, 7)));
  }

  @Test
  void aLoneSurrogateCountsOnce() {
    assertEquals(2, CodePoints.of("\uD83Dx").offset(2));
  }

  @Property
  void agreesWithJavaAtEveryBoundary(@ForAll String text) {
    CodePoints points = CodePoints.of(text);
    for (int i = 0; i <= text.length(); i++) {
      boolean insidePair =
          i > 0
              && i < text.length()
              && Character.isHighSurrogate(text.charAt(i - 1))
              && Character.isLowSurrogate(text.charAt(i));
      if (!insidePair) {
        assertEquals(text.codePointCount(0, i), points.offset(i));
      }
    }
  }
}
