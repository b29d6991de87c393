package org.hearsay.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.compare.Toll;
import org.hearsay.text.Span;

/**
 * The noun phrase after a number: what it counts.
 *
 * @param first index of its first word, after "of the", "other" and the like
 * @param head index of its head noun
 * @param end index after the head and the phrases that say which: "residents of Kursk Oblast"
 */
record CountedPhrase(int first, int head, int end) {

  private static final Set<String> SKIPPED =
      Set.of("more", "other", "additional", "another", "further", "most");

  static final Set<String> DETERMINERS =
      Set.of(
          "the", "its", "their", "his", "her", "our", "my", "your", "these", "those", "all", "a",
          "an", "this", "that");

  private static final Set<String> ATTACHED =
      Set.of("of", "from", "with", "without", "between", "aged");

  /** Tags of words that a dash parts from the number: "20—which". */
  private static final Set<String> NO_NOUNS = Set.of("W", "IN", "CC", "DT", "PRP", "MD");

  /** Tags that open what a verb is done to. */
  private static final Set<String> GOVERNED = Set.of("DT", "PRP", "CD", "JJ");

  /** Reads the noun phrase that begins at an index, if one does. */
  static Optional<CountedPhrase> read(LexemeLine line, int from) {
    if (line.at(from).isHyphen() && line.at(from).glued()) {
      return readCompound(line, from + 1);
    }
    int at = from;
    if (line.is(at, "of")) {
      at = afterDeterminers(line, at + 1);
    } else if (line.is(at - 1, "half")) {
      at = afterDeterminers(line, at);
    }
    boolean quoted = line.is(at, "\"") || (line.is(at, "'") && !line.at(at).glued());
    int first = quoted ? at + 1 : at;
    while (line.isAny(first, SKIPPED)) {
      first++;
    }
    int head = line.isAny(first, NounChain.OTHER_TIMES) ? -1 : new NounChain(line, first).head();
    if (head < 0 || isDoneTo(line, first, head)) {
      return calledByFate(line, first);
    }
    return Optional.of(new CountedPhrase(first, head, attachments(line, head + 1)));
  }

  /** "two killed Lena Braun": a deed, and to whom it was done. */
  private static boolean isDoneTo(LexemeLine line, int first, int head) {
    Lexeme deed = line.at(first);
    boolean isDeed = deed.isTagged("VBD") || deed.isTagged("VBN") || isFate(deed);
    return isDeed && line.at(head).tag().equals("NNP");
  }

  /** "12 dead", "30 of the wounded": not "12 wounded the guard", "two killed Lena Braun". */
  private static Optional<CountedPhrase> calledByFate(LexemeLine line, int at) {
    Lexeme next = line.at(at + 1);
    boolean governs =
        line.at(at).isTagged("VBD") || next.isNoun() || GOVERNED.stream().anyMatch(next::isTagged);
    return isFate(line.at(at)) && !governs
        ? Optional.of(new CountedPhrase(at, at, at + 1))
        : Optional.empty();
  }

  private static boolean isFate(Lexeme word) {
    return Toll.of(word.lower()).filter(Toll::callsPeople).isPresent();
  }

  /** Index of the noun phrase in "of the men", "of the 12 men" and "of 12 men". */
  private static int afterDeterminers(LexemeLine line, int from) {
    int at = from;
    while (line.isAny(at, DETERMINERS)) {
      at++;
    }
    return NumeralReader.read(line, at, false)
        .map(Numeral::end)
        .filter(end -> !line.at(end).glued())
        .orElse(at);
  }

  /** "46-page": what is counted is the one noun, whatever it describes. */
  private static Optional<CountedPhrase> readCompound(LexemeLine line, int noun) {
    Lexeme word = line.at(noun);
    boolean names = word.isWord() && word.glued() && NO_NOUNS.stream().noneMatch(word::isTagged);
    return names ? Optional.of(new CountedPhrase(noun, noun, noun + 1)) : Optional.empty();
  }

  private static int attachments(LexemeLine line, int from) {
    int end = from;
    while (line.isAny(end, ATTACHED)) {
      int at = end + 1;
      while (line.isAny(at, DETERMINERS)) {
        at++;
      }
      int head = line.at(at).isNumber() ? -1 : new NounChain(line, at).head();
      if (head < 0) {
        return end;
      }
      end = head + 1;
    }
    return end;
  }

  /** But for the time that its last words tell: the players of "four players last January". */
  Optional<CountedPhrase> without(List<TimeMention> times, LexemeLine line) {
    Span noun = line.at(head).span();
    return times.stream()
        .map(TimeMention::span)
        .filter(time -> time.contains(noun))
        .findFirst()
        .map(time -> upTo(time.start(), line))
        .orElse(Optional.of(this));
  }

  /** "12 Januaries" are counted, and in "it killed four Monday" no Monday is. */
  private Optional<CountedPhrase> upTo(int start, LexemeLine line) {
    int last = head;
    while (last >= first && !(line.at(last).isNoun() && line.at(last).span().end() <= start)) {
      last--;
    }
    return last >= first
        ? Optional.of(new CountedPhrase(first, last, last + 1))
        : Optional.of(this).filter(whole -> whole.isPlural(line));
  }

  /** Whether the head noun is a plural. */
  boolean isPlural(LexemeLine line) {
    Lexeme noun = line.at(head);
    return noun.isTagged("NNS") || noun.isTagged("NNPS") || noun.is("people");
  }
}
