package org.hearsay.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.claim.Modality;
import org.hearsay.extract.SentenceIndex;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/** The mood of quoted words, all of whose sentences ask or command; statements else. */
enum Mood {
  STATEMENT(Modality.ASSERTED),
  QUESTION(Modality.QUESTIONED),
  COMMAND(Modality.ORDERED);

  /** Verbs that open an exclamation or call for attention: "Thank God", "Look, we know". */
  private static final Set<String> EXCLAIMING =
      Set.of("thank", "bless", "damn", "forbid", "look", "listen", "see", "believe", "suppose");

  private final Modality modality;

  Mood(Modality modality) {
    this.modality = modality;
  }

  Modality modality() {
    return modality;
  }

  static Mood of(List<Span> contents, SentenceIndex index) {
    List<Mood> moods = new ArrayList<>();
    int last = -1;
    for (Span content : contents) {
      for (int i = index.at(content.start());
          i < index.sentences().size() && index.sentences().get(i).span().start() < content.end();
          i++) {
        if (i != last) {
          moods.add(ofSentence(index.sentences().get(i), contents));
          last = i;
        }
      }
    }
    Mood first = moods.get(0);
    return moods.stream().allMatch(mood -> mood == first) ? first : STATEMENT;
  }

  private static Mood ofSentence(Sentence sentence, List<Span> contents) {
    List<Span> here = contents.stream().filter(c -> c.overlaps(sentence.span())).toList();
    List<Token> said =
        sentence.tokens().stream()
            .filter(token -> here.stream().anyMatch(c -> c.overlaps(token.span())))
            .filter(token -> !isQuotationMark(token))
            .toList();
    if (said.isEmpty()) {
      return STATEMENT;
    }
    if (said.get(said.size() - 1).form().equals("?")) {
      return QUESTION;
    }
    return isCommand(said) ? COMMAND : STATEMENT;
  }

  /** A bare verb opens it: "Leave them alone", "Don't go", "Let us vote". */
  private static boolean isCommand(List<Token> said) {
    boolean bareVerb = said.size() > 1 && said.get(0).tag().equals("VB");
    return bareVerb
        && Character.isLetter(said.get(0).form().charAt(0))
        && !EXCLAIMING.contains(said.get(0).lower())
        && Character.isLetter(said.get(1).form().charAt(0))
        && !(said.get(0).lower().equals("let") && said.get(1).lower().equals("me"));
  }

  private static boolean isQuotationMark(Token token) {
    return token.is("``") || token.is("''") || token.form().equals("\"");
  }
}
