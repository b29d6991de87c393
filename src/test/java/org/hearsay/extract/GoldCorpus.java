package org.hearsay.extract;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.hearsay.claim.RuleId;
import org.hearsay.text.Document;
import org.hearsay.text.Passage;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;

/** Articles with attributions marked by hand, as PolNeAR gives them in JSON Lines. */
public final class GoldCorpus {

  private static final RuleId BY_HAND = new RuleId("by-hand");

  /** An article and its attributions, the offsets turned into UTF-16. */
  public record Article(Document document, List<AttributionSpans> attributions) {}

  private GoldCorpus() {}

  /** Reads a file of JSON Lines, gzipped or not. */
  public static List<Article> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        Stream<String> lines = lines(file, in)) {
      return lines.map(line -> article(JsonParser.parseString(line).getAsJsonObject())).toList();
    }
  }

  private static Stream<String> lines(Path file, InputStream in) {
    try {
      InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
      return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8)).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Article article(JsonObject json) {
    String text = json.get("text").getAsString();
    Document document =
        new Document(json.get("id").getAsString(), text, Publication.UNKNOWN, Passages.of(text));
    List<AttributionSpans> attributions = new ArrayList<>();
    for (JsonElement element : json.getAsJsonArray("attributions")) {
      JsonObject a = element.getAsJsonObject();
      List<Span> cue =
          a.get("cue").isJsonNull() ? List.of() : List.of(span(text, a.getAsJsonObject("cue")));
      attributions.add(
          new AttributionSpans(
              spans(text, a.getAsJsonArray("sources")),
              cue.stream().findFirst(),
              spans(text, a.getAsJsonArray("contents")),
              OptionalInt.empty(),
              BY_HAND,
              1));
    }
    return new Article(document, nest(attributions));
  }

  private static List<Span> spans(String text, JsonArray array) {
    List<Span> spans = new ArrayList<>();
    array.forEach(span -> spans.add(span(text, span.getAsJsonObject())));
    return spans;
  }

  private static Span span(String text, JsonObject json) {
    int start = text.offsetByCodePoints(0, json.get("start").getAsInt());
    int end = text.offsetByCodePoints(0, json.get("end").getAsInt());
    return new Span(start, end);
  }

  /** Each is nested in the shortest that holds its cue. */
  private static List<AttributionSpans> nest(List<AttributionSpans> flat) {
    return flat.stream()
        .map(
            a ->
                new AttributionSpans(
                    a.sources(), a.cue(), a.contents(), outer(a, flat), a.rule(), a.confidence()))
        .toList();
  }

  private static OptionalInt outer(AttributionSpans inner, List<AttributionSpans> all) {
    OptionalInt best = OptionalInt.empty();
    int shortest = Integer.MAX_VALUE;
    Optional<Span> anchor = inner.cue();
    for (int i = 0; i < all.size() && anchor.isPresent(); i++) {
      if (all.get(i).equals(inner)) {
        continue;
      }
      Span cue = anchor.get();
      int length =
          all.get(i).contents().stream()
              .filter(content -> content.contains(cue))
              .mapToInt(Span::length)
              .findFirst()
              .orElse(Integer.MAX_VALUE);
      if (length < shortest) {
        shortest = length;
        best = OptionalInt.of(i);
      }
    }
    return best;
  }

  /** The blocks of a text parted by blank lines, the first one its title. */
  private static final class Passages {

    static List<Passage> of(String text) {
      List<Passage> passages = new ArrayList<>();
      int start = 0;
      while (start < text.length()) {
        int gap = text.indexOf("\n\n", start);
        int end = gap < 0 ? text.length() : gap;
        Span block = new Span(start, end).trim(text);
        if (!block.isEmpty()) {
          var kind = passages.isEmpty() ? Passage.Kind.TITLE : Passage.Kind.PARAGRAPH;
          passages.add(new Passage(block, kind));
        }
        start = end + 2;
      }
      return passages;
    }
  }
}
