package org.hearsay.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearsay.query.answer.Answer;
import org.hearsay.query.answer.Term;
import org.junit.jupiter.api.Test;

/** The rows of queries as they leave the program. */
class AnswerFormatsTest {

  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private static final String LANG = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";

  private static Answer answer(Term... cells) {
    List<String> columns = List.of("a", "b", "c", "d").subList(0, cells.length);
    return new Answer(columns, List.of(Arrays.stream(cells).map(Optional::ofNullable).toList()));
  }

  private static Term literal(String words, String datatype) {
    return new Term(words, Optional.of(datatype), Optional.empty());
  }

  private static Term string(String words) {
    return literal(words, XSD + "string");
  }

  private static String written(AnswerFormat format, Answer answer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.write(answer, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void cellsOfCsvAreExactWhateverTheyBeginWith() {
    assertEquals(
        List.of("a,b,c,d", "=1+1,-3,\"a \"\"b\"\", c\",@x"),
        AnswerCsv.records(answer(string("=1+1"), string("-3"), string("a \"b\", c"), string("@x")))
            .toList());
  }

  @Test
  void whatIsUnboundIsAnEmptyCellOfCsvAndMissingInJson() throws IOException {
    Answer answer = answer(string("x"), null);
    assertEquals(List.of("a,b", "x,"), AnswerCsv.records(answer).toList());
    assertEquals(
        "{\"head\":{\"vars\":[\"a\",\"b\"]},"
            + "\"results\":{\"bindings\":[{\"a\":{\"type\":\"literal\",\"value\":\"x\"}}]}}",
        written(AnswerFormat.JSON, answer));
  }

  @Test
  void jsonTellsWhatATermIs() throws IOException {
    Answer answer =
        answer(
            new Term("http://example.org/a", Optional.empty(), Optional.empty()),
            new Term("tide", Optional.of(LANG), Optional.of("en")),
            literal("20", XSD + "integer"));
    assertEquals(
        "{\"head\":{\"vars\":[\"a\",\"b\",\"c\"]},\"results\":{\"bindings\":["
            + "{\"a\":{\"type\":\"uri\",\"value\":\"http://example.org/a\"},"
            + "\"b\":{\"type\":\"literal\",\"value\":\"tide\",\"xml:lang\":\"en\"},"
            + "\"c\":{\"type\":\"literal\",\"value\":\"20\","
            + "\"datatype\":\"http://www.w3.org/2001/XMLSchema#integer\"}}]}}",
        written(AnswerFormat.JSON, answer));
  }
}
