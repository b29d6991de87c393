package org.hearsay.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.claim.Hedge;
import org.hearsay.claim.Hedge.Layer;
import org.hearsay.claim.HedgeTerm.Kind;
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
    Concession.closing(utterance).ifPresent(found::add);
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

  /** "reportedly" beside the cue, "may" in the cue, and what the reporter concedes. */
  private static List<Hedge> reporterHedges(Utterance utterance) {
    List<Hedge> found = new ArrayList<>();
    Sentence sentence = utterance.sentence();
    new HedgeScanner(sentence.tokens())
        .hits().stream()
            .filter(hit -> isReporters(utterance, hit))
            .map(
                hit -> new Hedge(Layer.REPORTER, hit.term(), sentence.span(hit.first(), hit.end())))
            .forEach(found::add);
    IntStream.range(0, sentence.tokens().size())
        .filter(i -> !utterance.says(i))
        .forEach(i -> Concession.around(utterance, i).ifPresent(found::add));
    return found;
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
