package org.hearsay.extract.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Reception;
import org.hearsay.claim.Reception.Kind;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/**
 * Finds what the article says has become of a claim, in a passive after it: "a charge that has not
 * been independently verified but has been echoed by other officials", "The claim was disputed by
 * residents".
 */
final class ReceptionReader {

  private static final Map<String, Kind> KINDS = new HashMap<>();

  static {
    List.of("verify", "confirm", "corroborate", "substantiate", "authenticate", "prove")
        .forEach(lemma -> KINDS.put(lemma, Kind.VERIFIED));
    List.of("echo", "repeat", "reiterate").forEach(lemma -> KINDS.put(lemma, Kind.ECHOED));
    List.of(
            "dispute",
            "reject",
            "refute",
            "contest",
            "contradict",
            "deny",
            "challenge",
            "rebut",
            "dismiss",
            "debunk",
            "discredit",
            "disprove")
        .forEach(lemma -> KINDS.put(lemma, Kind.DISPUTED));
  }

  private static final Set<String> ANAPHORS =
      Set.of(
          "claim",
          "charge",
          "allegation",
          "accusation",
          "assertion",
          "statement",
          "report",
          "account",
          "figure",
          "number",
          "contention",
          "suggestion",
          "characterization",
          "version",
          "remark",
          "comment",
          "story",
          "information",
          "argument",
          "conclusion",
          "finding");

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "cannot", "yet");

  private static final int AUXILIARIES = 6;

  /** Receptions in the utterance's own sentence, after the cue, and in the one that follows. */
  List<Reception> read(Utterance utterance, Optional<Sentence> next) {
    List<Reception> found = new ArrayList<>();
    int from = utterance.cue().map(Cue::end).orElse(0);
    find(utterance.sentence(), from, found);
    next.filter(ReceptionReader::speaksOfTheClaim).ifPresent(s -> find(s, 0, found));
    return found;
  }

  /** "The claim …", "These figures …": the sentence begins with a word for what was said. */
  private static boolean speaksOfTheClaim(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    String first = tokens.get(0).form().toLowerCase(Locale.ROOT);
    boolean definite = Set.of("the", "this", "that", "these", "those").contains(first);
    return definite && tokens.stream().skip(1).limit(2).anyMatch(ReceptionReader::isAnaphor);
  }

  private static boolean isAnaphor(Token token) {
    return token.is("NN") && ANAPHORS.contains(Lemmas.of(token));
  }

  private static void find(Sentence sentence, int from, List<Reception> found) {
    boolean ofClaim = false;
    for (int i = from; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      ofClaim |= isAnaphor(token) && (i == 0 || isDeterminer(sentence.tokens().get(i - 1)));
      if (ofClaim && token.tag().equals("VBN")) {
        read(sentence, i).ifPresent(found::add);
      }
    }
  }

  private static boolean isDeterminer(Token token) {
    return token.is("DT") || token.is("PRP") || token.tag().equals("POS") || token.is("JJ");
  }

  private static Optional<Reception> read(Sentence sentence, int participle) {
    List<Token> tokens = sentence.tokens();
    Kind kind = KINDS.get(Lemmas.of(tokens.get(participle).form(), "VBN"));
    int first = auxiliary(tokens, participle);
    if (kind == null || first == participle) {
      return Optional.empty();
    }
    boolean negated =
        tokens.subList(first, participle).stream()
            .anyMatch(t -> NEGATIONS.contains(t.form().toLowerCase(Locale.ROOT)));
    Optional<Span> by = by(sentence, participle + 1);
    Span words = sentence.span(first, participle + 1);
    if (negated) {
      return kind == Kind.VERIFIED
          ? Optional.of(new Reception(Kind.UNVERIFIED, words, by))
          : Optional.empty();
    }
    return Optional.of(new Reception(kind, words, by));
  }

  /** Where the verb group of a passive begins; at the participle itself if there is no "be". */
  private static int auxiliary(List<Token> tokens, int participle) {
    int first = participle;
    boolean passive = false;
    while (first > 0 && participle - first < AUXILIARIES && isAuxiliary(tokens.get(first - 1))) {
      first--;
      passive |= Lemmas.of(tokens.get(first)).equals("be");
    }
    while (first < participle && tokens.get(first).is("RB") && !isNegation(tokens.get(first))) {
      first++;
    }
    return passive ? first : participle;
  }

  private static boolean isNegation(Token token) {
    return NEGATIONS.contains(token.form().toLowerCase(Locale.ROOT));
  }

  private static boolean isAuxiliary(Token token) {
    return token.is("MD") || token.is("RB") || isFormOf(token);
  }

  private static boolean isFormOf(Token token) {
    String lemma = Lemmas.of(token);
    return token.is("VB") && (lemma.equals("be") || lemma.equals("have"));
  }

  /** The noun phrase after "by". */
  private static Optional<Span> by(Sentence sentence, int by) {
    List<Token> tokens = sentence.tokens();
    if (by + 1 >= tokens.size() || !tokens.get(by).form().equals("by")) {
      return Optional.empty();
    }
    int end = by + 1;
    while (end < tokens.size() && isNominal(tokens.get(end))) {
      end++;
    }
    return end > by + 1 ? Optional.of(sentence.span(by + 1, end)) : Optional.empty();
  }

  private static boolean isNominal(Token token) {
    return token.is("NN")
        || token.is("JJ")
        || token.is("DT")
        || token.is("PRP")
        || token.is("CD")
        || token.tag().equals("POS");
  }
}
