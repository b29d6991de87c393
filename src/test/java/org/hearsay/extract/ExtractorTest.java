package org.hearsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.claim.BareFigure;
import org.hearsay.claim.Extraction;
import org.hearsay.extract.figure.NumeralPolicy;
import org.hearsay.text.AnnotatedDocument;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class ExtractorTest {

  private static final String TEXT = "About thirty of the 200 men left.";
  private static final Span NUMBER = new Span(20, 23);

  @Test
  void aFigureWhoseNumberStandsInItsWordsIsKept() {
    Extraction extraction = extracted(200);
    assertEquals(1, extraction.figures().size());
    assertEquals(List.of(), extraction.notices());
  }

  @Test
  void aFigureWhoseNumberDoesNotIsRefusedWithANotice() {
    Extraction extraction = extracted(30);
    assertEquals(List.of(), extraction.figures());
    assertEquals(
        "refused a figure: 30 does not stand in \"200\"", extraction.notices().get(0).message());
    assertEquals(NUMBER, extraction.notices().get(0).span());
  }

  /** What is extracted of the text where a finder takes the words "200" for a number. */
  private static Extraction extracted(int number) {
    Extractor extractor =
        new Extractor(
            sentence -> {
              throw new AssertionError("nothing here is parsed");
            },
            NumeralPolicy.DEFAULT,
            (document, times) -> List.of(BareFigure.of(number, NUMBER)));
    Document document = new Document("d", TEXT, Publication.UNKNOWN, List.of());
    return extractor.extract(new AnnotatedDocument(document, List.of()));
  }
}
