package org.hearsay.cli.extraction;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;

/** Writes spans of one text: where they stand, in code points, and their words. */
record SpanJson(JsonWriter json, String text, CodePoints codePoints) {

  void write(Span span) throws IOException {
    begin(span).endObject();
  }

  /** Leaves the object open, for what else is to be said of the span. */
  JsonWriter begin(Span span) throws IOException {
    Span at = codePoints.of(span);
    return json.beginObject()
        .name("start")
        .value(at.start())
        .name("end")
        .value(at.end())
        .name("text")
        .value(span.in(text));
  }
}
