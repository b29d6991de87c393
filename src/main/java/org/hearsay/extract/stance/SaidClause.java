package org.hearsay.extract.stance;

import java.util.List;
import java.util.Set;
import org.hearsay.claim.CueTerm;
import org.hearsay.claim.Modality;
import org.hearsay.claim.Polarity;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/** What kind of clause is said, as its first words tell. */
final class SaidClause {

  private static final Set<String> SUBORDINATORS = Set.of("that", "because", "as", "if", "while");

  private SaidClause() {}

  /** "whether …" after any cue; "if …" where the saying is negated, as it may be a condition. */
  static boolean isOpen(Utterance utterance) {
    int first = first(utterance);
    String opener = first < 0 ? "" : utterance.tokens().get(first).lower();
    return opener.equals("whether")
        || utterance.cue().filter(cue -> lastWord(cue).equals("whether")).isPresent()
        || (opener.equals("if") && PolarityReader.read(utterance) == Polarity.NEGATIVE);
  }

  /** "that they leave". */
  static boolean opensWithThat(Utterance utterance) {
    int first = first(utterance);
    return first >= 0 && utterance.tokens().get(first).lower().equals("that");
  }

  /** "to go", "not to go", "them to go", and "go" after a cue that ends with "to". */
  static boolean isInfinitive(Utterance utterance) {
    return infinitive(utterance) >= 0;
  }

  /** Whether the infinitive is itself one of saying: "[declined] to comment". */
  static boolean tellsOfSaying(Utterance utterance) {
    int verb = infinitive(utterance);
    return verb >= 0
        && CueTerm.of(CueLemmas.of(utterance.tokens().get(verb)))
            .filter(term -> term.modality() == Modality.ASSERTED)
            .isPresent();
  }

  /** The verb of the infinitive, or -1. */
  private static int infinitive(Utterance utterance) {
    List<Token> tokens = utterance.tokens();
    int first = first(utterance);
    if (first >= 0 && utterance.cue().filter(cue -> lastWord(cue).equals("to")).isPresent()) {
      return tokens.get(first).tag().equals("VB") ? first : -1;
    }
    for (int i = Math.max(first, 0); i < tokens.size() && utterance.says(i); i++) {
      if (tokens.get(i).lower().equals("to")) {
        boolean verb = i + 1 < tokens.size() && tokens.get(i + 1).is("VB");
        return verb && !goesOn(utterance, i) ? i + 1 : -1;
      }
      if (tokens.get(i).isFinite() || opensAnother(tokens.get(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a clause goes on after an infinitive: "the plan to leave <u>was</u> hers". */
  private static boolean goesOn(Utterance utterance, int to) {
    List<Token> tokens = utterance.tokens();
    for (int i = to; i < tokens.size() && utterance.says(i); i++) {
      if (tokens.get(i).isFinite() || opensAnother(tokens.get(i))) {
        return tokens.get(i).isFinite();
      }
    }
    return false;
  }

  /** Whether another clause begins, or a quotation. */
  private static boolean opensAnother(Token token) {
    return token.is("W")
        || token.is("``")
        || Set.of(",", "\"", ":").contains(token.form())
        || SUBORDINATORS.contains(token.lower());
  }

  /** The first token of what is said, if it stands in the sentence of the cue, or else -1. */
  private static int first(Utterance utterance) {
    Span content = part(utterance);
    for (int i = 0; i < utterance.tokens().size(); i++) {
      if (content.overlaps(utterance.tokens().get(i).span())) {
        return utterance.sentence().span().contains(content.start()) ? i : -1;
      }
    }
    return -1;
  }

  /** What follows the cue at once, "Two were asked [to leave]"; or else the first part. */
  private static Span part(Utterance utterance) {
    List<Span> contents = utterance.spans().contents();
    List<Token> tokens = utterance.tokens();
    return utterance
        .cue()
        .filter(cue -> cue.end() < tokens.size())
        .map(cue -> tokens.get(cue.end()).span())
        .flatMap(next -> contents.stream().filter(next::overlaps).findFirst())
        .orElse(contents.get(0));
  }

  private static String lastWord(Cue cue) {
    return cue.sentence().tokens().get(cue.end() - 1).lower();
  }
}
