package org.hearsay.extract.attribution;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
          "if",
          "once",
          "since",
          "though",
          "unless",
          "until",
          "when",
          "whenever",
          "while");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> RELATIVES = Set.of("WP", "WDT");

  /** What opens words about the noun before a comma. */
  private static final Set<String> ASIDE =
      Set.of("WP", "WDT", "WP$", "WRB", "VBN", "VBG", "IN", "RB");

  private static final Set<String> BEFORE_VERB = Set.of("RB", "MD", "VBD", "VBZ", "VBP", "VBN");

  /** What a main clause may begin with. */
  private static final Set<String> NOMINAL =
      Set.of("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "EX", "CD", "JJ");

  /** The finding, its content within that clause; without any if nothing is said in it. */
  Finding within(Finding finding) {
    if (isOfWhat(finding)) {
      return finding.withContents(List.of());
    }
    int head = finding.head();
    OptionalInt end =
        isRelative(head)
            ? comma(head, comma -> goesOnWithVerb(comma) && isWhole(head + 1, comma))
            : isSubordinate(finding)
                ? comma(head, comma -> isMainClause(head, comma) && !isInList(comma))
                : OptionalInt.empty();
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

  /** {@code If the mayor says}: its clause opens the sentence. */
  private boolean isSubordinate(Finding finding) {
    int opener = opener(finding);
    int first = text.sentenceRange(text.sentence(finding.head())).start();
    return opener >= first && opener <= first + 1 && SUBORDINATORS.contains(text.lower(opener));
  }

  /** The word before the source and cue. */
  private static int opener(Finding finding) {
    int source = finding.source().map(TokenRange::start).orElse(finding.head());
    return Math.min(source, finding.head()) - 1;
  }

  private OptionalInt comma(int head, IntPredicate ends) {
    return IntStream.range(head + 2, text.sentenceRange(text.sentence(head)).end() - 1)
        .filter(this::isComma)
        .filter(ends)
        .findFirst();
  }

  private boolean goesOnWithVerb(int comma) {
    int next = text.tag(comma + 1).equals("CC") ? comma + 2 : comma + 1;
    return FINITE.contains(text.tag(next))
        || (text.tag(next).equals("RB") && FINITE.contains(text.tag(next + 1)));
  }

  /** Whether it has a verb of its own: not {@code that the law, which he wrote}. */
  private boolean isWhole(int start, int end) {
    int[] commas = IntStream.rangeClosed(start, end).filter(this::isComma).toArray();
    return commas.length == 1
        || holdsAnyVerb(start, commas[0])
        || IntStream.range(1, commas.length)
            .filter(i -> !ASIDE.contains(text.tag(commas[i - 1] + 1)))
            .anyMatch(i -> holdsAnyVerb(commas[i - 1] + 1, commas[i]));
  }

  /** {@code prices rose, wages fell and jobs vanished, he was wrong}: the first comma. */
  private boolean isInList(int comma) {
    int end = text.sentenceRange(text.sentence(comma)).end();
    int next = IntStream.range(comma + 1, end).filter(this::isComma).findFirst().orElse(end);
    boolean joined =
        IntStream.range(comma + 1, next)
            .filter(token -> text.tag(token).equals("CC"))
            .anyMatch(
                token ->
                    NOMINAL.contains(text.tag(token + 1))
                        && text.count(comma + 1, token, "VB") > 0
                        && text.count(token + 1, next, "VB") > 0);
    return joined && next < end && NOMINAL.contains(text.tag(next + 1)) && !endsInVerb(next, end);
  }

  /** {@code , a witness said}: it opened no main clause. */
  private boolean endsInVerb(int comma, int end) {
    return IntStream.range(comma + 1, end)
        .filter(token -> FINITE.contains(text.tag(token)))
        .reduce((first, last) -> last)
        .stream()
        .allMatch(verb -> verb >= end - 2);
  }

  private boolean isComma(int token) {
    return text.lower(token).equals(",") && !text.quotations().isQuoted(token);
  }

  /** Whether there is a verb but an infinitive: {@code that he resign}. */
  private boolean holdsAnyVerb(int start, int end) {
    return holdsVerb(start, end)
        || IntStream.range(start + 1, end)
            .anyMatch(i -> text.tag(i).equals("VB") && !text.tag(i - 1).equals("TO"));
  }

  /** Whether a clause stands before the comma and another one after it. */
  private boolean isMainClause(int head, int comma) {
    int end = text.sentenceRange(text.sentence(head)).end();
    return NOMINAL.contains(text.tag(comma + 1))
        && holdsVerb(head + 1, comma)
        && holdsVerb(comma + 1, end);
  }

  private boolean holdsVerb(int start, int end) {
    return IntStream.range(start, end).anyMatch(i -> FINITE.contains(text.tag(i)));
  }
}
