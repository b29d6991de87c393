package org.hearsay.web.api;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.hearsay.web.view.Audit;
import org.hearsay.web.view.ClaimView;
import org.hearsay.web.view.Doubt;
import org.hearsay.web.view.Evidence;
import org.hearsay.web.view.Excerpt;
import org.hearsay.web.view.FigureView;
import org.hearsay.web.view.Labeled;

/** Writes an audit as one line of JSON, offsets in code points of the article's text. */
public final class TraceJson {

  private final JsonWriter json;
  private final Audit audit;

  private TraceJson(JsonWriter json, Audit audit) {
    this.json = json;
    this.audit = audit;
  }

  /** The line. */
  public static String line(Audit audit) {
    StringWriter out = new StringWriter();
    try (JsonWriter json = new JsonWriter(out)) {
      new TraceJson(json, audit).write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private void write() throws IOException {
    ClaimView claim = audit.claim();
    json.beginObject().name("claim").value(audit.iri());
    json.name("words").value(claim.words());
    json.name("article").beginObject();
    json.name("iri").value(audit.article().iri()).name("id").value(audit.article().id());
    text("title", audit.article().title());
    text("publisher", audit.article().publisher().map(Labeled::label));
    text("published", audit.article().published());
    json.endObject().name("chain").beginArray();
    for (ClaimView link : audit.chain()) {
      link(link);
    }
    json.endArray().name("endsAtNobody").value(audit.endsAtNobody());
    Evidence evidence = audit.evidence();
    excerpts("sources", evidence.sources());
    excerpts("cues", evidence.cues());
    excerpts("contents", evidence.contents());
    doubts("hedges", claim.hedges());
    doubts("receptions", claim.receptions());
    figures();
    text("statedOn", claim.statedOn().map(when -> when.edtf().orElse(when.words())));
    json.name("rule").value(evidence.rule());
    text("confidence", claim.confidence());
    text("run", evidence.run().map(Labeled::iri));
    json.endObject();
  }

  private void link(ClaimView link) throws IOException {
    json.beginObject().name("claim").value(link.iri());
    text("speaker", link.speaker().map(Labeled::label));
    text("speakerIri", link.speaker().map(Labeled::iri));
    json.name("named").value(link.named());
    text("cue", link.cue());
    text("modality", link.modality().map(Labeled::label));
    json.name("negated").value(link.negated());
    json.endObject();
  }

  private void figures() throws IOException {
    json.name("figures").beginArray();
    for (FigureView figure : audit.figures()) {
      json.beginObject().name("iri").value(figure.iri()).name("words").value(figure.words());
      json.name("amount").value(figure.bounds()).endObject();
    }
    json.endArray();
  }

  private void excerpts(String name, List<Excerpt> excerpts) throws IOException {
    json.name(name).beginArray();
    for (Excerpt excerpt : excerpts) {
      json.beginObject().name("start").value(excerpt.start()).name("end").value(excerpt.end());
      json.name("text").value(excerpt.words()).endObject();
    }
    json.endArray();
  }

  private void doubts(String name, List<Doubt> doubts) throws IOException {
    json.name(name).beginArray();
    for (Doubt doubt : doubts) {
      json.beginObject().name("kind").value(doubt.kind().label());
      json.name("text").value(doubt.words()).endObject();
    }
    json.endArray();
  }

  private void text(String name, Optional<String> value) throws IOException {
    json.name(name).value(value.orElse(null));
  }
}
