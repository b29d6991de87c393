package org.hearsay.cli.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.claim.AgentType;
import org.hearsay.claim.Amount;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Form;
import org.hearsay.claim.Hedge;
import org.hearsay.claim.HedgeTerm;
import org.hearsay.claim.Measure;
import org.hearsay.claim.Modality;
import org.hearsay.claim.Place;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.RuleId;
import org.hearsay.claim.Speaker;
import org.hearsay.claim.Status;
import org.hearsay.claim.Trend;
import org.hearsay.claim.Unit;
import org.hearsay.cli.terminal.Console;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class ExtractionJsonTest {

  private static final String TEXT =
      "😀 Тверь: Ann Lee said that perhaps more than 20 boats are moored in Port Vale.";

  @Test
  void aLineHoldsWhatTheContractNamesInItsOrder() throws IOException {
    JsonElement line = JsonParser.parseString(line());
    String pretty =
        new GsonBuilder()
            .setPrettyPrinting()
            .serializeNulls()
            .disableHtmlEscaping()
            .create()
            .toJson(line);
    String expected =
        Files.readString(Path.of("src/test/resources/org/hearsay/cli/extraction/extraction.json"));
    assertEquals(expected.strip(), pretty);
  }

  @Test
  void offsetsCountCodePoints() {
    int[] codePoints = TEXT.codePoints().toArray();
    JsonObject attribution =
        JsonParser.parseString(line())
            .getAsJsonObject()
            .getAsJsonArray("attributions")
            .get(0)
            .getAsJsonObject();
    JsonArray spans = new JsonArray();
    spans.addAll(attribution.getAsJsonArray("sources"));
    spans.addAll(attribution.getAsJsonArray("contents"));
    spans.add(attribution.get("cue"));
    for (JsonElement span : spans) {
      JsonObject at = span.getAsJsonObject();
      int start = at.get("start").getAsInt();
      String words = new String(codePoints, start, at.get("end").getAsInt() - start);
      assertEquals(at.get("text").getAsString(), words);
    }
  }

  @Test
  void itIsOneLine() {
    assertTrue(line().indexOf('\n') < 0);
  }

  private static String line() {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    Console console = new Console(InputStream.nullInputStream(), nowhere, nowhere, Terminal.NONE);
    return new ExtractionJson(console).line(extraction());
  }

  private static Extraction extraction() {
    Span whole = new Span(0, TEXT.length());
    Document document = new Document("port.txt", TEXT, Publication.UNKNOWN, List.of());
    return new Extraction(
        document,
        List.of(whole),
        List.of(attribution()),
        List.of(figure()),
        List.of(),
        List.of(),
        List.of());
  }

  private static Attribution attribution() {
    return new Attribution(
        List.of(span("Ann Lee")),
        Optional.of(span("said")),
        Optional.of("say"),
        List.of(span("that perhaps more than 20 boats are moored in Port Vale")),
        new Speaker.Named("Ann Lee", AgentType.PERSON),
        Form.INDIRECT,
        Modality.ASSERTED,
        Polarity.POSITIVE,
        List.of(
            new Hedge(Hedge.Layer.SPEAKER, HedgeTerm.of("perhaps").orElseThrow(), span("perhaps"))),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        new RuleId("verb-that-clause"),
        0.93);
  }

  private static Figure figure() {
    return new Figure(
        span("more than 20"),
        span("more than 20 boats"),
        new Amount.MoreThan(BigDecimal.valueOf(20)),
        Trend.NONE,
        new Unit("boats", "boat"),
        Optional.of(span("boats")),
        Optional.of(span("boats")),
        Optional.of(new Status("held", span("moored"))),
        Measure.STOCK,
        List.of(new Place(Place.Role.LOCATION, "Port Vale", span("Port Vale"))),
        Optional.empty(),
        Optional.empty(),
        new RuleId("number-noun"));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
