package org.hearsay.extract.speaker;

import java.util.List;
import org.hearsay.extract.AttributionSpans;
import org.hearsay.extract.Quotations;
import org.hearsay.text.AnnotatedDocument;
import org.hearsay.text.PhraseParser;

/**
 * Resolves the source words of a document's attributions to speakers, over the whole document and
 * in time linear in its length. Precision comes first: a mention that nothing settles is given as
 * {@link org.hearsay.claim.Speaker.Unresolved}.
 */
public final class SpeakerResolver {

  private final PhraseParser parser;
  private final Sieve sieve;

  /** Parses only sentences in which a source is a relative pronoun. */
  public SpeakerResolver(PhraseParser parser) {
    this(parser, Sieve.ALL);
  }

  SpeakerResolver(PhraseParser parser, Sieve sieve) {
    this.parser = parser;
    this.sieve = sieve;
  }

  public SpeakerResolution resolve(
      AnnotatedDocument document, List<AttributionSpans> attributions) {
    CastList names = CastReader.read(document.sentences());
    Quotations quotations = Quotations.of(document.document());
    Discourse discourse = new Discourse(document, names, new Scene(), quotations, parser, sieve);
    return new ReadThrough(discourse, attributions).resolve();
  }
}
