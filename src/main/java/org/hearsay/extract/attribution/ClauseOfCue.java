package org.hearsay.extract.attribution;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.extract.Condition;
import org.hearsay.text.Token;

/**
 * The clause that a cue stands in, where it is a part of another: {@code Doe, who said that it
 * rained, left}; {@code If they say that it rained, nobody will come}. What is said after the cue
 * ends with it, whatever the tree shows.
 */
record ClauseOfCue(FlatText text) {

  private static final Set<String> SUBORDINATORS =
      Set.of(
          "after",
          "although",
          "because",
          "before",
          "once",
          "since",
          "though",
          "until",
          "when",
          "whenever",
          "while");

  private static final Set<String> RELATIVES = Set.of("WP", "WDT");

  private static final Set<String> BEFORE_VERB = Set.of("RB", "MD", "VBD", "VBZ", "VBP", "VBN");

  /** The finding, its content within that clause; without any if nothing is said in it. */
  Finding within(Finding finding) {
    if (isOfWhat(finding)) {
      return finding.withContents(List.of());
    }
    int head = finding.head();
    ClauseCommas commas = new ClauseCommas(text);
    OptionalInt end =
        isRelative(head)
            ? commas.endOfRelative(head)
            : isSubordinate(finding) ? commas.endOfSubordinate(head) : OptionalInt.empty();
    return end.isPresent() ? before(finding, end.getAsInt()) : finding;
  }

  /** {@code Despite what they say, it rains}: that it rains is not what they say. */
  private boolean isOfWhat(Finding finding) {
    int start = finding.contents().get(0).start();
    return text.lower(opener(finding)).equals("what")
        && start > finding.head()
        && text.lower(start - 1).equals(",");
  }

  private Finding before(Finding finding, int comma) {
    return finding.withContents(
        finding.contents().stream()
            .flatMap(
                range ->
                    range.start() > finding.head() && range.contains(comma)
                        ? Stream.of(new TokenRange(range.start(), comma))
                        : Stream.of(range))
            .toList());
  }

  /** {@code , who has said}; {@code , reportedly signed}. */
  private boolean isRelative(int head) {
    int first = head;
    while (BEFORE_VERB.contains(text.tag(first - 1))) {
      first--;
    }
    boolean participle = text.tag(head).equals("RB") && text.tag(head + 1).equals("VBN");
    boolean pronoun = RELATIVES.contains(text.tag(first - 1));
    return pronoun
        ? text.lower(first - 2).equals(",")
        : participle && text.lower(head - 1).equals(",");
  }

  /** {@code When the mayor says}: its clause opens the sentence, or, as a condition, a part. */
  private boolean isSubordinate(Finding finding) {
    TokenRange sentence = text.sentenceRange(text.sentence(finding.head()));
    int opener = opener(finding) - sentence.start();
    List<Token> tokens = text.tokens(sentence.start(), sentence.end());
    return (isHead(opener) && SUBORDINATORS.contains(tokens.get(opener).lower()))
        || Condition.of(tokens, opener + 1).stream()
            .anyMatch(begin -> isHead(begin) || tokens.get(begin - 1).lower().equals(","));
  }

  /** At the head of the sentence, or after a mark or word that opens it. */
  private static boolean isHead(int opener) {
    return opener == 0 || opener == 1;
  }

  /** The word before the source and cue. */
  private static int opener(Finding finding) {
    int source = finding.source().map(TokenRange::start).orElse(finding.head());
    return Math.min(source, finding.head()) - 1;
  }
}
