package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.annotate.Annotator;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.Figure;
import org.hearsay.extract.Extractor;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.rdf.IriMinter;
import org.hearsay.text.Document;
import org.hearsay.text.Passage;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;

/** News is broken off, misprinted and badly copied: no order of words may stop the program. */
class AnyWordsAreReadTest {

  private static final String WORDS =
      "' \" “ ” ’ ‘ ( ) [ - — -- % $ £ s d x ed ing 's n't , ; : . ? ! … 20 30 -3 0 1/2 ½ 1, 1,000 "
          + "2016 '16 1990s 9.9.9 5:30 2016-02-30 99999999999999999999 1-800-555 may May June 3rd "
          + "million dozen half two hundred and a the of in on at per from to between more than less "
          + "at least some up said says tells told according by he she they it we who which that "
          + "not no officials mayor Minister Mr. Dr. people were killed held risen id go paid rose "
          + "percent of them Tuesday yesterday year week ago later Port North Green spokeswoman for";

  private final Annotator annotator = new Annotator(ReadArticles.models());
  private final Extractor extractor = new Extractor(annotator.parser());
  private final ExtractionWriter writer = new ExtractionWriter(IriMinter.local(), "test");

  @Property(tries = 150)
  void whateverWordsStandTogetherAllThatIsFoundLiesInTheText(@ForAll("words") String text) {
    Extraction extraction = extractor.extract(annotator.annotate(document(text)));
    Span whole = new Span(0, text.length());
    for (Attribution attribution : extraction.attributions()) {
      assertTrue(attribution.contents().stream().allMatch(whole::contains), text);
    }
    for (Figure figure : extraction.figures()) {
      assertTrue(whole.contains(figure.span()), text);
    }
    writer.write(extraction);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(WORDS.split(" "))
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(words -> String.join(" ", words));
  }

  private static Document document(String text) {
    Passage all = new Passage(new Span(0, text.length()), Passage.Kind.PARAGRAPH);
    return new Document("test", text, Publication.UNKNOWN, List.of(all));
  }
}
