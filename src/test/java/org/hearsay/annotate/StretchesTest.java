package org.hearsay.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class StretchesTest {

  private static final Pattern TOKEN = Pattern.compile("\\w+|\\S");

  @Test
  void anOrdinarySentenceStaysWhole() {
    assertEquals(1, cut("a ".repeat(Stretches.LONGEST)).size());
  }

  @Test
  void aStretchEndsAtASemicolonRatherThanALaterComma() {
    assertEquals("c ;", end(cut("a ".repeat(80) + "c ; " + "b , ".repeat(80)).get(0)));
  }

  @Test
  void aStretchEndsAtTheLastCommaWhereNothingIsStronger() {
    List<String> stretches = cut("a b c d , ".repeat(50));
    assertTrue(stretches.stream().allMatch(stretch -> stretch.endsWith(" d ,")));
  }

  @Test
  void theMarkThatClosesAQuotationStaysWithIt() {
    assertEquals("c ,”", end(cut("a ".repeat(80) + "c ,” " + "b ".repeat(80)).get(0)));
  }

  @Test
  void whatHasNoMarksIsCutAllTheSame() {
    assertEquals(
        List.of(120, 120, 60),
        cut("a ".repeat(300)).stream().map(s -> s.length() / 2 + 1).toList());
  }

  @Test
  void noTokenIsLost() {
    String text = "one, two; three “four,” five ".repeat(100).strip();
    assertEquals(text, String.join(" ", cut(text)));
  }

  private static String end(String stretch) {
    return stretch.substring(stretch.lastIndexOf("c"));
  }

  private static List<String> cut(String text) {
    List<Span> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      tokens.add(new Span(token.start(), token.end()));
    }
    return Stretches.of(text, tokens).stream()
        .map(s -> Span.hull(s.get(0), s.get(s.size() - 1)).in(text))
        .toList();
  }
}
