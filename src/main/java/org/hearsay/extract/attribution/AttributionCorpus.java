package org.hearsay.extract.attribution;

import com.google.gson.Gson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.claim.RuleId;
import org.hearsay.extract.AttributionSpans;
import org.hearsay.text.Span;

/**
 * Attributions that people marked: JSON Lines, a document each, {@code {"id", "text",
 * "attributions": [{"sources": [SPAN], "cue": SPAN, "contents": [SPAN]}]}} with {@code SPAN =
 * {"start", "end"}} in code points of the text.
 */
public final class AttributionCorpus {

  private static final RuleId BY_HAND = new RuleId("by-hand");

  private AttributionCorpus() {}

  private record Line(String id, String text, List<Marked> attributions) {}

  private record Marked(List<Range> sources, Range cue, List<Range> contents) {}

  private record Range(int start, int end) {
    Span in(String text) {
      int from = text.offsetByCodePoints(0, start);
      return new Span(from, text.offsetByCodePoints(from, end - start));
    }
  }

  /** The attributions of each document, by its id. */
  public static Map<String, List<AttributionSpans>> read(InputStream in) throws IOException {
    Map<String, List<AttributionSpans>> documents = new HashMap<>();
    Gson gson = new Gson();
    try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        BufferedReader lines = new BufferedReader(reader)) {
      for (String next = lines.readLine(); next != null; next = lines.readLine()) {
        Line line = gson.fromJson(next, Line.class);
        documents.put(
            line.id(), line.attributions().stream().map(m -> spans(m, line.text())).toList());
      }
    }
    return documents;
  }

  private static AttributionSpans spans(Marked marked, String text) {
    return new AttributionSpans(
        marked.sources().stream().map(range -> range.in(text)).toList(),
        Optional.ofNullable(marked.cue()).map(range -> range.in(text)),
        marked.contents().stream().map(range -> range.in(text)).toList(),
        OptionalInt.empty(),
        BY_HAND,
        1);
  }
}
