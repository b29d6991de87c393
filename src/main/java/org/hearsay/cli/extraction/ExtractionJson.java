package org.hearsay.cli.extraction;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.Hedge;
import org.hearsay.claim.Speaker;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.cli.terminal.Console;
import org.hearsay.rdf.DocumentIris;
import org.hearsay.rdf.IriMinter;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;

/** What was found in a document as one line of JSON, offsets in code points. */
public final class ExtractionJson implements ExtractionPrinter {

  private final Console console;
  private final IriMinter minter = IriMinter.local();

  public ExtractionJson(Console console) {
    this.console = console;
  }

  @Override
  public void print(Extraction extraction) {
    console.print(line(extraction));
  }

  /** The line, without its end. */
  String line(Extraction extraction) {
    StringWriter out = new StringWriter();
    try (JsonWriter json = new JsonWriter(out)) {
      new Writing(json, extraction).write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** The writing of one document. */
  private final class Writing {
    private final JsonWriter json;
    private final Extraction extraction;
    private final SpanJson spans;
    private final DocumentIris iris;

    Writing(JsonWriter json, Extraction extraction) {
      this.json = json;
      this.extraction = extraction;
      String text = extraction.document().text();
      this.spans = new SpanJson(json, text, CodePoints.of(text));
      this.iris = minter.version(extraction.document());
    }

    void write() throws IOException {
      json.beginObject().name("id").value(extraction.document().id());
      json.name("attributions").beginArray();
      for (Attribution attribution : extraction.attributions()) {
        write(attribution);
      }
      json.endArray().name("quantities").beginArray();
      FigureJson figures = new FigureJson(json, spans, extraction);
      for (var figure : extraction.figures()) {
        figures.write(figure);
      }
      json.endArray().name("times").beginArray();
      for (TimeMention time : extraction.times()) {
        write(time);
      }
      json.endArray().endObject();
    }

    private void write(Attribution attribution) throws IOException {
      json.beginObject();
      spans("sources", attribution.sources());
      json.name("cue");
      if (attribution.cue().isPresent()) {
        spans.write(attribution.cue().get());
      } else {
        json.nullValue();
      }
      spans("contents", attribution.contents());
      json.name("speaker");
      write(attribution.speaker());
      json.name("form").value(lower(attribution.form()));
      json.name("modality").value(lower(attribution.modality()));
      hedges(attribution.hedges());
      json.name("polarity").value(lower(attribution.polarity()));
      json.name("statedOn").value(attribution.statedOn().map(t -> t.time().value()).orElse(null));
      json.name("nestedIn");
      FigureJson.write(json, attribution.nestedIn());
      json.name("rule").value(attribution.rule().name());
      json.name("confidence").value(Math.round(attribution.confidence() * 1000) / 1000.0);
      json.endObject();
    }

    private void hedges(List<Hedge> all) throws IOException {
      json.name("hedges").beginArray();
      for (Hedge hedge : all) {
        spans.begin(hedge.words()).name("layer").value(lower(hedge.layer())).endObject();
      }
      json.endArray();
    }

    private void spans(String name, List<Span> all) throws IOException {
      json.name(name).beginArray();
      for (Span span : all) {
        spans.write(span);
      }
      json.endArray();
    }

    private void write(TimeMention mention) throws IOException {
      spans.begin(mention.span());
      json.name("type").value(mention.time().type().name());
      json.name("value").value(mention.time().value());
      json.name("edtf").value(mention.time().edtf().orElse(null));
      json.endObject();
    }

    private void write(Speaker speaker) throws IOException {
      SpeakerName name = SpeakerName.of(speaker, iris, minter);
      json.beginObject().name("kind").value(name.kind());
      json.name("name").value(name.name().orElse(null));
      json.name("iri").value(name.iri().orElse(null));
      json.name("type").value(name.type().map(ExtractionJson::lower).orElse(null));
      json.endObject();
    }
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
