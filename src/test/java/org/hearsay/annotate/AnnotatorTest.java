package org.hearsay.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ReadArticles;
import org.hearsay.text.AnnotatedDocument;
import org.hearsay.text.Document;
import org.hearsay.text.Passage;
import org.hearsay.text.Phrase;
import org.hearsay.text.Publication;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatorTest {

  private final Annotator annotator = new Annotator(ReadArticles.models());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gen. Smith met Lt. Col. Jones on Sept. 5.|They talked.",
        "They said No. 10 was ready, e.g. for war.|It was not.",
        "John F. Kennedy Jr. left.|He fled.|They stayed.",
        "“I went,” he said.|“It was good.”|Then he left.",
        "The vote is at 5 p.m. Friday.|Nobody came.",
        "They have until 8 a.m. Monday to sign.|Nobody came.",
        "It shook at 8 a.m. (0700 GMT) on Monday.|Nobody came.",
        "The vote is on May 2.|The gates will open on June 12.|Nobody came.",
        "“Why?” he asked.|“No!”|She left.",
        "Visit example.com today.|It is free.",
      })
  void sentencesEndWhereAReaderEndsThem(String marked) {
    String text = marked.replace(".|They stayed", ".They stayed").replace('|', ' ');
    assertEquals(
        List.of(marked.split("\\|")),
        annotate(text).sentences().stream().map(s -> s.span().in(text)).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He|said|“|no|”|to|the|officials|’|plan|.",
        "She|did|n’t|call|it|‘|painful|,|’|they|say|.",
        "A|1,200-strong|crowd|(|or|more|)|paid|$|38.9|million|—|today|.",
        "The|state|'s|war-torn|regions|…|and|the|’90s|--|gone|.",
        "Gen.|Ann|Smith|called|Del.|Tom|Reed|twice|.",
        "The|vote|is|on|May|2|.",
        "“|The|vote|is|on|May|2|.|”",
        "It|opened|at|9:00|and|closed|at|16:00|.",
      })
  void wordsAreSplitAsTheTreebankSplitsThem(String marked) {
    String text = unsplit(marked);
    assertEquals(marked, words(annotate(text), text));
  }

  @Test
  void spansCountInTheTextAsItWasWritten() {
    String text = "😀 Привет. “We won,” said Ann O’Neil.";
    AnnotatedDocument annotated = annotate(text);
    for (Sentence sentence : annotated.sentences()) {
      for (Token token : sentence.tokens()) {
        assertEquals(token.form().length(), token.span().in(text).length());
        assertTrue(sentence.span().contains(token.span()));
      }
    }
  }

  @Test
  void quotationMarksDoNotHideTheVerb() {
    AnnotatedDocument annotated = annotate("“I am sure,” said Mr. Smith, the director.");
    Sentence sentence = annotated.sentences().get(0);
    Token said = sentence.tokens().get(6);
    assertEquals("said VBD", said.form() + " " + said.tag());
    Phrase tree = annotator.parser().parse(sentence);
    assertTrue(
        below(tree)
            .anyMatch(
                p ->
                    p.is("NP")
                        && sentence
                            .span(p.first(), p.end())
                            .in(annotated.text())
                            .equals("Mr. Smith")));
  }

  @Test
  void headlinesOfOtherArticlesAreNotRead() {
    String text = "Storm Hits Coast\n\nIt rained.";
    Document document =
        new Document(
            "a",
            text,
            Publication.UNKNOWN,
            List.of(
                new Passage(new Span(0, 16), Passage.Kind.STRAY_HEADLINE),
                new Passage(new Span(18, 28), Passage.Kind.PARAGRAPH)));
    AnnotatedDocument annotated = annotator.annotate(document);
    assertEquals(1, annotated.sentences().size());
    assertEquals(1, annotated.sentences().get(0).passage());
  }

  @Test
  void anEndlessSentenceIsCutIntoStretchesThatCanBeParsed() {
    AnnotatedDocument annotated = annotate("The council met in May, ".repeat(5_000));
    assertTrue(annotated.sentences().stream().allMatch(s -> s.tokens().size() <= 120));
    Sentence first = annotated.sentences().get(0);
    assertTrue(first.span().in(annotated.text()).endsWith("in May,"));
    Phrase tree = annotator.parser().parse(first);
    assertTrue(below(tree).anyMatch(phrase -> phrase.is("VP")));
  }

  @Test
  void anEndlessWordIsCut() {
    AnnotatedDocument annotated = annotate("ab.c".repeat(50_000));
    assertTrue(annotated.sentences().stream().allMatch(s -> s.span().length() <= 4000));
  }

  private AnnotatedDocument annotate(String text) {
    Passage all = new Passage(new Span(0, text.length()), Passage.Kind.PARAGRAPH);
    return annotator.annotate(new Document("test", text, Publication.UNKNOWN, List.of(all)));
  }

  /** A phrase and all below it. */
  private static Stream<Phrase> below(Phrase phrase) {
    return Stream.concat(
        Stream.of(phrase), phrase.children().stream().flatMap(AnnotatorTest::below));
  }

  private static String words(AnnotatedDocument annotated, String text) {
    return annotated.sentences().stream()
        .flatMap(s -> s.tokens().stream())
        .map(t -> t.span().in(text))
        .collect(Collectors.joining("|"));
  }

  private static String unsplit(String marked) {
    return marked
        .replaceAll("\\|(?=[.,)”]|’(?!9)|n’t|'s|million—)", "")
        .replaceAll("(?<=[“‘($])\\|", "")
        .replace('|', ' ');
  }
}
