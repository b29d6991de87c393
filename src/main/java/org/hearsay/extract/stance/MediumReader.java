package org.hearsay.extract.stance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;
import org.hearsay.text.WordTable;

/** Finds where it was said: "in a recent Telegram post", "on Twitter", "told reporters". */
final class MediumReader {

  private static final Map<String, String> MEDIA = new HashMap<>();
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "on", "at", "during", "via", "through", "by", "from");

  static {
    WordTable.beside(MediumReader.class, "media.tsv")
        .rows()
        .forEach(row -> MEDIA.put(row.get(0), row.get(1)));
  }

  /** The words that name the medium, without article or epithet; only what is not itself said. */
  Optional<Span> read(Utterance utterance) {
    Optional<Cue> cue = utterance.cue();
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    for (int i = 0; i < utterance.tokens().size(); i++) {
      Optional<Span> medium = mediumAfter(utterance, cue.get(), i);
      if (medium.isPresent()) {
        return medium;
      }
    }
    return Optional.empty();
  }

  private static Optional<Span> mediumAfter(Utterance utterance, Cue cue, int i) {
    Token token = utterance.tokens().get(i);
    boolean tells = i == cue.head() && cue.lemma().equals("tell");
    boolean preposition = PREPOSITIONS.contains(token.lower());
    if (utterance.says(i) || utterance.isInSource(i) || !(tells || preposition)) {
      return Optional.empty();
    }
    int head = nounPhraseHead(utterance, i + 1);
    if (head < 0) {
      return Optional.empty();
    }
    String kind = MEDIA.get(utterance.tokens().get(head).lower());
    if (kind == null || tells != kind.equals("audience") || !isClose(utterance, cue, i)) {
      return Optional.empty();
    }
    return Optional.of(named(utterance.sentence(), i + 1, head));
  }

  /** No other verb of the reporter's stands between the cue and the phrase. */
  private static boolean isClose(Utterance utterance, Cue cue, int phrase) {
    int from = Math.min(cue.head() + 1, phrase);
    int to = Math.max(cue.head(), phrase);
    for (int i = from; i < to; i++) {
      Token token = utterance.tokens().get(i);
      boolean finite = token.is("VBD") || token.is("VBZ") || token.is("VBP") || token.is("W");
      boolean inCue = cue.first() <= i && i < cue.end();
      if (finite && !inCue && !utterance.says(i) && !utterance.isInSource(i)) {
        return false;
      }
    }
    return true;
  }

  /** The last noun of the phrase that begins at a token, or -1. */
  private static int nounPhraseHead(Utterance utterance, int first) {
    int head = -1;
    List<Token> tokens = utterance.tokens();
    for (int i = first; i < tokens.size() && isNominal(tokens.get(i)) && !utterance.says(i); i++) {
      boolean calendar =
          head >= 0 && tokens.get(i).is("NNP") && tokens.get(head).tag().equals("NN");
      if (calendar) {
        break;
      }
      if (tokens.get(i).is("NN")) {
        head = i;
      }
    }
    return head;
  }

  /** "a televised address". */
  private static boolean isNominal(Token token) {
    return NounPhrase.holds(token) || token.is("VBN");
  }

  /** The head with the nouns before it: "Telegram post", "news conference". */
  private static Span named(Sentence sentence, int first, int head) {
    int start = head;
    while (start > first && sentence.tokens().get(start - 1).is("NN")) {
      start--;
    }
    return sentence.span(start, head + 1);
  }
}
