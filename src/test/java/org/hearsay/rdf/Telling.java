package org.hearsay.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.claim.AgentType;
import org.hearsay.claim.Amount;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Form;
import org.hearsay.claim.Measure;
import org.hearsay.claim.Modality;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.RuleId;
import org.hearsay.claim.Speaker;
import org.hearsay.claim.Trend;
import org.hearsay.claim.Unit;
import org.hearsay.claim.time.TimeExpression;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;

/** Texts in which Ann Lee says something, sentence after sentence. */
public final class Telling {

  private static final RuleId BY_HAND = new RuleId("by-hand");

  private Telling() {}

  /**
   * What a text holds in which sentences are "Ann Lee said …." or hold "more than 20 people".
   *
   * @param before words before the first sentence
   */
  public static Extraction of(String id, String before, String sentences) {
    return of(id, Publication.UNKNOWN, before, sentences, Optional.empty());
  }

  /** The same, published on a day. */
  static Extraction published(LocalDate day, String id, String sentences) {
    return of(id, published(Optional.of(day)), "", sentences, Optional.empty());
  }

  /** What "Then Ann Lee said it rained." holds, where "then" is a time. */
  public static Extraction stated(TimeExpression then, Optional<LocalDate> published) {
    String text = "Then Ann Lee said it rained.";
    TimeMention mention = new TimeMention(find(text, "Then", 0), then);
    return of("d", published(published), "", text, Optional.of(mention));
  }

  private static Publication published(Optional<LocalDate> day) {
    return new Publication(Optional.empty(), Optional.empty(), day, Optional.empty());
  }

  private static Extraction of(
      String id,
      Publication publication,
      String before,
      String sentences,
      Optional<TimeMention> statedOn) {
    String text = before + sentences;
    List<Span> spans = new ArrayList<>();
    int start = before.length();
    for (int stop = text.indexOf('.', start); stop >= 0; stop = text.indexOf('.', start)) {
      spans.add(new Span(start, stop + 1).trim(text));
      start = stop + 1;
    }
    return new Extraction(
        new Document(id, text, publication, List.of()),
        spans,
        spans.stream()
            .filter(span -> span.in(text).contains(" said "))
            .map(span -> saying(text, span, statedOn))
            .toList(),
        figures(text),
        List.of(),
        List.of(),
        List.of());
  }

  private static Attribution saying(String text, Span sentence, Optional<TimeMention> statedOn) {
    Span cue = find(text, "said", sentence.start());
    return new Attribution(
        List.of(find(text, "Ann Lee", sentence.start())),
        Optional.of(cue),
        Optional.of("say"),
        List.of(new Span(cue.end() + 1, sentence.end() - 1)),
        new Speaker.Named("Ann Lee", AgentType.PERSON),
        Form.INDIRECT,
        Modality.ASSERTED,
        Polarity.POSITIVE,
        List.of(),
        List.of(),
        Optional.empty(),
        statedOn,
        OptionalInt.empty(),
        BY_HAND,
        0.5);
  }

  private static List<Figure> figures(String text) {
    int at = text.indexOf("ore than 20 people") - 1;
    if (at < 0) {
      return List.of();
    }
    Span people = find(text, "people", at);
    return List.of(
        new Figure(
            new Span(at, at + "more than 20".length()),
            new Span(at, people.end()),
            new Amount.MoreThan(BigDecimal.valueOf(20)),
            Trend.NONE,
            new Unit("people", "person"),
            Optional.of(people),
            Optional.of(people),
            Optional.empty(),
            Measure.UNKNOWN,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            BY_HAND));
  }

  private static Span find(String text, String words, int from) {
    int at = text.indexOf(words, from);
    return new Span(at, at + words.length());
  }
}
