package org.hearsay.extract.figure;

import java.util.Set;

/**
 * The adjectives, participles and nouns, one after another, that make the core of a noun phrase:
 * "early and late night trains".
 *
 * @param first index of the first
 */
record NounChain(LexemeLine line, int first) {

  /** "2.1 last year" does not count years, nor do "nine games last season". */
  static final Set<String> OTHER_TIMES = Set.of("last", "next", "this", "past");

  /** What others are held or taken as: "holds 12 farmers hostage". */
  private static final Set<String> CAPTIVE = Set.of("hostage", "captive", "prisoner");

  private static final int LONGEST = 8;

  /** Index of its last noun, those of an owner's two million things too; -1 without one. */
  int head() {
    int head = -1;
    int at = first;
    while (at < first + LONGEST && continues(at)) {
      if (line.at(at).isNoun() && !possesses(at + 1)) {
        head = at;
      }
      at = line.is(at, "s") && possesses(at - 1) ? afterNumber(at + 1) : at + 1;
    }
    return head;
  }

  private int afterNumber(int from) {
    return NumeralReader.read(line, from, false).map(Numeral::end).orElse(from);
  }

  private boolean continues(int at) {
    Lexeme word = line.at(at);
    return switch (word.lower()) {
      case "-" -> word.glued() && line.at(at + 1).glued() && at > first;
      case "and", "&" -> joinsModifiers(at);
      case "'", "s" -> word.glued() && at > first;
      case "." ->
          word.glued() && at > first && line.at(at - 1).isName() && line.at(at + 1).isName();
      default -> isPart(at);
    };
  }

  /** Whether a word is one of the chain by its tag. */
  private boolean isPart(int at) {
    Lexeme word = line.at(at);
    Lexeme before = line.at(at - 1);
    if (word.isTagged("VBN") || word.isTagged("VBG") || word.isTagged("RB")) {
      boolean tells = at > first && VerbClass.TELLING.has(word) && before.isNoun();
      return modifies(at + 1) && !before.isTagged("NNS") && !tells;
    }
    if (CAPTIVE.contains(word.lower()) && at > first && line.at(at - 1).isTagged("NNS")) {
      return false;
    }
    if (word.isTagged("VBD")) {
      return at == first && modifies(at + 1) && !VerbGroup.isAuxiliary(line, at);
    }
    if (word.isNumber()) {
      return at > first && line.at(at + 1).isName();
    }
    if (at > first && line.isAny(at, OTHER_TIMES) && before.isNoun()) {
      return false;
    }
    boolean newName = word.isName() && at > first && before.tag().equals("NNS");
    return word.isWord() && (word.isTagged("NN") || word.isTagged("JJ")) && !newName;
  }

  /** Whether a participle or adverb here is followed by more of the chain and a noun. */
  private boolean modifies(int at) {
    Lexeme next = line.at(at);
    return next.isWord() && (next.isTagged("NN") || next.isTagged("JJ") || next.isTagged("VBN"));
  }

  /** "early and late trains", "Arden and Brook buses". */
  private boolean joinsModifiers(int at) {
    Lexeme before = line.at(at - 1);
    Lexeme after = line.at(at + 1);
    boolean alike =
        (before.isTagged("JJ") && after.isTagged("JJ"))
            || (before.tag().equals("NNP") && after.tag().equals("NNP"));
    return alike && line.at(at + 2).isNoun();
  }

  private boolean possesses(int at) {
    return line.is(at, "'") && line.at(at).glued();
  }
}
