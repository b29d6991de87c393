package org.hearsay.cli.extraction;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.claim.Amount;
import org.hearsay.claim.Bound;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Place;
import org.hearsay.claim.Status;
import org.hearsay.claim.Surroundings;
import org.hearsay.text.Span;

/** Writes the figures of one extraction. */
final class FigureJson {

  private final JsonWriter json;
  private final SpanJson spans;
  private final Extraction extraction;
  private final Surroundings surroundings;

  FigureJson(JsonWriter json, SpanJson spans, Extraction extraction) {
    this.json = json;
    this.spans = spans;
    this.extraction = extraction;
    this.surroundings = extraction.surroundings();
  }

  void write(Figure figure) throws IOException {
    spans.begin(figure.span());
    write(figure.amount());
    json.name("trend").value(ExtractionJson.lower(figure.trend()));
    json.name("unit").value(figure.unit().surface());
    json.name("normalizedUnit").value(figure.unit().normalized());
    json.name("counted").value(words(figure.counted()));
    json.name("population").value(words(figure.population()));
    json.name("status").value(figure.status().map(Status::code).orElse(null));
    json.name("measure").value(ExtractionJson.lower(figure.measure()));
    json.name("places").beginArray();
    for (Place place : figure.places()) {
      json.beginObject().name("role").value(ExtractionJson.lower(place.role()));
      json.name("text").value(place.name()).endObject();
    }
    json.endArray().name("attribution");
    write(json, surroundings.attributionOf(figure.span()));
    json.endObject();
  }

  private void write(Amount amount) throws IOException {
    number("value", amount.value());
    Optional<Bound> low = amount.stated().low();
    Optional<Bound> high = amount.stated().high();
    number("lower", low.map(Bound::value));
    number("upper", high.map(Bound::value));
    json.name("lowerInclusive").value(low.map(Bound::inclusive).orElse(false));
    json.name("upperInclusive").value(high.map(Bound::inclusive).orElse(false));
    json.name("approximate").value(amount.approximate());
  }

  private void number(String name, Optional<BigDecimal> number) throws IOException {
    json.name(name);
    if (number.isPresent()) {
      json.jsonValue(number.get().stripTrailingZeros().toPlainString());
    } else {
      json.nullValue();
    }
  }

  private String words(Optional<Span> span) {
    return span.map(words -> words.in(extraction.document().text())).orElse(null);
  }

  /** An index, or null where there is none. */
  static void write(JsonWriter json, OptionalInt index) throws IOException {
    if (index.isPresent()) {
      json.value(index.getAsInt());
    } else {
      json.nullValue();
    }
  }
}
