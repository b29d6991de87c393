package org.hearsay.extract.figure;

import java.util.OptionalInt;
import java.util.Set;

/** Finds the verb whose object, or whose measure, a number with its noun is. */
record GoverningVerb(LexemeLine line) {

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "all", "its", "their", "his", "her", "another", "these", "those");
  private static final Set<String> LISTING = Set.of("and", "or", ",");
  private static final Set<String> LEADING_TO = Set.of("to", "by", "at", "for");
  private static final int REACH = 9;

  /** Index of the word before a phrase, leaping over its determiners and adverbs. */
  int before(int first) {
    int at = first - 1;
    while (isLeapt(at) || isSum(at)) {
      at -= isSum(at) ? 2 : 1;
    }
    return at;
  }

  /** "only", "the", "an additional", "a “record”". */
  private boolean isLeapt(int at) {
    Lexeme word = line.at(at);
    boolean describes = word.isTagged("JJ") || word.is("top") || word.is("bottom");
    boolean adjective = describes && line.isAny(at - 1, DETERMINERS);
    return word.isTagged("RB") || DETERMINERS.contains(word.lower()) || adjective || word.is("\"");
  }

  /** "a total of 20". */
  private boolean isSum(int at) {
    return line.is(at, "of") && line.isAny(at - 1, Set.of("total", "record", "number"));
  }

  /**
   * "killed 12", and of the three in "killed 12 soldiers and 3 civilians".
   *
   * @param listed whether it may stand in a list
   */
  OptionalInt ofObject(int first, boolean listed) {
    int at = before(first);
    if (listed && line.isAny(at, LISTING)) {
      at = beforeList(at);
    }
    if (OpenStatus.isParticle(line.at(at)) && line.at(at - 1).isTagged("VB")) {
      at--;
    }
    boolean modifies = at < first - 1 && line.isAny(at - 1, DETERMINERS);
    return line.at(at).isTagged("VB") && !modifies ? OptionalInt.of(at) : OptionalInt.empty();
  }

  /** Index before the items of a list that ends here, one of them a number. */
  private int beforeList(int comma) {
    boolean counts = false;
    for (int at = comma; at > comma - REACH; at--) {
      Lexeme word = line.at(at);
      counts |= word.isTagged("CD");
      if (word.isTagged("VB")) {
        return counts ? at : -1;
      }
      if (!isListed(word)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isListed(Lexeme word) {
    return word.isTagged("CD")
        || word.isTagged("NN")
        || word.isTagged("JJ")
        || word.isTagged("RB")
        || word.isTagged("DT")
        || LISTING.contains(word.lower());
  }

  /** "cut the tax to 28 percent", "sold it for $50", "cut emissions 80 percent". */
  OptionalInt ofMeasure(int first) {
    int at = before(first);
    if (line.isAny(at, LEADING_TO)) {
      at--;
    } else if (line.at(at).isTagged("IN")) {
      return OptionalInt.empty();
    }
    for (int end = at - REACH; at > end; at--) {
      Lexeme word = line.at(at);
      if (word.isTagged("VB") && !isAttributive(at)) {
        return OptionalInt.of(at);
      }
      boolean joins = word.isTagged("CC") && line.at(at - 1).isNoun() && !line.is(at + 1, "then");
      boolean number = word.isNumber() || word.is("$") || word.is("%");
      if (!(word.isWord() || number) || (word.isTagged("CC") && !joins) || opensClause(word)) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** "governing" in "put the governing party at 45 percent". */
  private boolean isAttributive(int at) {
    Lexeme word = line.at(at);
    boolean participle = word.tag().equals("VBG") || word.tag().equals("VBN");
    Lexeme next = line.at(at + 1);
    return participle && line.isAny(at - 1, DETERMINERS) && (next.isNoun() || next.isTagged("JJ"));
  }

  private static boolean opensClause(Lexeme word) {
    return word.isTagged("W") || word.is("that");
  }
}
