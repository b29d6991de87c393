package org.hearsay.extract.stance;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.claim.Hedge;
import org.hearsay.claim.Hedge.Layer;
import org.hearsay.claim.HedgeTerm;
import org.hearsay.claim.HedgeTerm.Kind;
import org.hearsay.extract.Concession;
import org.hearsay.extract.SentenceIndex;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/** Finds what weakens a claim, and puts it on the layer whose doubt it is. */
record HedgeReader(SentenceIndex index) {

  /**
   * The hedges of an utterance.
   *
   * @param inner the utterances nested in it, whose words are theirs and not its
   */
  List<Hedge> read(Utterance utterance, List<Utterance> inner) {
    List<Hedge> found = new ArrayList<>();
    for (Span content : utterance.spans().contents()) {
      hedgesIn(content, layer(utterance)).stream()
          .filter(hedge -> inner.stream().noneMatch(i -> isSaidIn(hedge.words(), i)))
          .forEach(found::add);
    }
    if (!utterance.isNested()) {
      found.addAll(reporterHedges(utterance));
    }
    found.addAll(concessions(utterance));
    return found;
  }

  private static boolean isSaidIn(Span words, Utterance inner) {
    return inner.spans().contents().stream().anyMatch(content -> content.contains(words));
  }

  /** Where nobody is named, it is the reporter who doubts. */
  private static Layer layer(Utterance utterance) {
    if (utterance.spans().sources().isEmpty()) {
      return Layer.REPORTER;
    }
    return utterance.isNested() ? Layer.CITED_SOURCE : Layer.SPEAKER;
  }

  private List<Hedge> hedgesIn(Span content, Layer layer) {
    List<Hedge> found = new ArrayList<>();
    for (int i = index.at(content.start());
        i < index.sentences().size() && index.sentences().get(i).span().start() < content.end();
        i++) {
      Sentence sentence = index.sentences().get(i);
      new HedgeScanner(sentence.tokens())
          .hits().stream()
              .filter(hit -> hit.term().kind() != Kind.OPEN)
              .map(hit -> new Hedge(layer, hit.term(), sentence.span(hit.first(), hit.end())))
              .filter(hedge -> content.contains(hedge.words()))
              .forEach(found::add);
    }
    return found;
  }

  /** "reportedly" beside the cue, "may" in the cue. */
  private static List<Hedge> reporterHedges(Utterance utterance) {
    return new HedgeScanner(utterance.tokens())
        .hits().stream()
            .filter(hit -> isReporters(utterance, hit))
            .map(hit -> reporters(utterance, hit.term(), hit.first(), hit.end()))
            .toList();
  }

  /** "…, though the exact number remains unclear", where the speaker does not say it. */
  private static List<Hedge> concessions(Utterance utterance) {
    List<Token> tokens = utterance.tokens();
    List<Hedge> found = new ArrayList<>();
    int opener = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (utterance.says(i)) {
        opener = -1;
      } else if (Concession.opens(tokens.get(i))) {
        opener = i;
      } else if (opener >= 0) {
        int first = opener + 1;
        int end = i + 1;
        Concession.doubt(tokens.get(i))
            .ifPresent(term -> found.add(reporters(utterance, term, first, end)));
      }
    }
    return found;
  }

  private static Hedge reporters(Utterance utterance, HedgeTerm term, int first, int end) {
    return new Hedge(Layer.REPORTER, term, utterance.sentence().span(first, end));
  }

  /** Of a named source that "might say" it is the reporter who supposes the saying. */
  private static boolean isReporters(Utterance utterance, HedgeScanner.Hit hit) {
    if (utterance.says(hit.first())) {
      return false;
    }
    return switch (hit.term().kind()) {
      case HEARSAY -> isBesideCue(utterance, hit.first());
      case DOUBT ->
          !utterance.spans().sources().isEmpty()
              && utterance.cue().filter(cue -> cue.contains(hit.first())).isPresent();
      case OPINION, OPEN -> false;
    };
  }

  /** In the clause of the cue: no comma and no relative pronoun stands between. */
  private static boolean isBesideCue(Utterance utterance, int token) {
    int head = utterance.cue().map(Cue::head).orElse(token);
    List<Token> between = utterance.tokens().subList(Math.min(token, head), Math.max(token, head));
    return between.stream().noneMatch(t -> t.form().equals(",") || t.is("W"));
  }
}
