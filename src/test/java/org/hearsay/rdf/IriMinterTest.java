package org.hearsay.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IriMinterTest {

  private static final IriMinter MINTER = IriMinter.local();

  @ParameterizedTest
  @CsvSource({
    "Tatyana Moskalkova, tatyana-moskalkova",
    "O’Neill & Sons, oneill-sons",
    "'  José  Ángel ', jose-angel",
    "Москалькова, москалькова",
    "U.S., u-s"
  })
  void aNameBecomesWordsJoinedByHyphens(String name, String slug) {
    assertEquals(IriMinter.DEFAULT_BASE + "agent/" + slug, MINTER.agent(name).getURI());
  }

  @Test
  void namesOfNoLettersAndLongNamesStayApart() {
    assertNotEquals(MINTER.agent("!!!"), MINTER.agent("???"));
    assertNotEquals(MINTER.agent("a".repeat(200) + "b"), MINTER.agent("a".repeat(200) + "c"));
    assertTrue(MINTER.agent("a".repeat(9000)).getURI().length() < 200);
  }

  @Property
  void anyNameGivesAValidIri(@ForAll String name) {
    String iri = MINTER.agent(name).getURI();
    assertTrue(URI.create(iri).isAbsolute(), iri);
  }

  @Test
  void offsetsInIrisCountCodePoints() {
    Document document = new Document("d", "😀 ten", Publication.UNKNOWN, List.of());
    String iri = MINTER.version(document).selector(new Span(3, 6)).getURI();
    assertTrue(iri.endsWith("#char=2,5"), iri);
  }

  @Test
  void allThingsOfADocumentBearTheKeyOfItsTextAndName() {
    Document document = new Document("d", "ten", Publication.UNKNOWN, List.of());
    Document other = new Document("e", "ten", Publication.UNKNOWN, List.of());
    DocumentIris here = MINTER.version(document);
    assertNotEquals(here.version(), MINTER.version(other).version());
    assertNotEquals(here.agent("analysts"), MINTER.version(other).agent("analysts"));
    assertEquals(here.figure(new Span(0, 3)), MINTER.version(document).figure(new Span(0, 3)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "id/", "http://host/id", "http://host/id?x=/", "http://a b/"})
  void aBaseIsAnHttpIriThatEndsInASlash(String base) {
    assertThrows(IllegalArgumentException.class, () -> new IriMinter(base));
  }
}
