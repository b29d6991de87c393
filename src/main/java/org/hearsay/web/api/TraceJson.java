package org.hearsay.web.api;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.hearsay.web.view.ArticleView;
import org.hearsay.web.view.Audit;
import org.hearsay.web.view.ClaimView;
import org.hearsay.web.view.Doubt;
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
    article(audit.article());
    json.name("chain").beginArray();
    for (ClaimView link : audit.chain()) {
      link(link);
    }
    json.endArray().name("endsAtNobody").value(audit.endsAtNobody());
    excerpts("sources", audit.evidence().sources());
    excerpts("cues", audit.evidence().cues());
    excerpts("contents", audit.evidence().contents());
    doubts("hedges", claim.hedges());
    doubts("receptions", claim.receptions());
    figures();
    text("statedOn", claim.statedOn().map(when -> when.edtf().orElse(when.words())));
    json.name("rule").value(audit.evidence().rule());
    text("confidence", claim.confidence());
    text("run", audit.evidence().run().map(Labeled::iri));
    json.endObject();
  }

  private void article(ArticleView article) throws IOException {
    json.name("article").beginObject();
    json.name("iri").value(article.iri()).name("id").value(article.id());
    text("title", article.title());
    text("publisher", article.publisher().map(Labeled::label));
    text("published", article.published());
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
