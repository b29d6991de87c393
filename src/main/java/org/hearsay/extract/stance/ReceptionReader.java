package org.hearsay.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.claim.Reception;
import org.hearsay.claim.Reception.Kind;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.hearsay.text.WordTable;

/**
 * Finds what the article says has become of a claim, in a passive after it: "a charge that has not
 * been independently verified but has been echoed by other officials", "The claim was disputed by
 * residents".
 */
final class ReceptionReader {

  private static final Map<String, Kind> KINDS =
      WordTable.beside(ReceptionReader.class, "receptions.tsv").rows().stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> kind(row.get(1))));

  /** Nouns that stand for what was said. */
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

  private static final Set<String> DEFINITES = Set.of("the", "this", "that", "these", "those");

  private static Kind kind(String name) {
    return Kind.valueOf(name.toUpperCase(Locale.ROOT));
  }

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
    return DEFINITES.contains(tokens.get(0).lower())
        && tokens.stream().skip(1).limit(2).anyMatch(ReceptionReader::isAnaphor);
  }

  private static boolean isAnaphor(Token token) {
    return token.is("NN") && ANAPHORS.contains(CueLemmas.of(token));
  }

  private static void find(Sentence sentence, int from, List<Reception> found) {
    List<Token> tokens = sentence.tokens();
    boolean ofClaim = false;
    for (int i = from; i < tokens.size(); i++) {
      ofClaim |= isAnaphor(tokens.get(i)) && (i == 0 || isDeterminer(tokens.get(i - 1)));
      if (ofClaim) {
        PassiveGroup.at(sentence, i).flatMap(ReceptionReader::read).ifPresent(found::add);
      }
    }
  }

  private static boolean isDeterminer(Token token) {
    return token.is("DT") || token.is("PRP") || token.tag().equals("POS") || token.is("JJ");
  }

  /** What was not verified is unverified; what was not disputed or echoed tells nothing. */
  private static Optional<Reception> read(PassiveGroup passive) {
    return Optional.ofNullable(KINDS.get(passive.lemma()))
        .filter(kind -> kind == Kind.VERIFIED || !passive.isNegated())
        .map(kind -> passive.isNegated() ? Kind.UNVERIFIED : kind)
        .map(kind -> new Reception(kind, passive.words(), passive.agent()));
  }
}
