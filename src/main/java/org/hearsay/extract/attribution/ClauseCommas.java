package org.hearsay.extract.attribution;

import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.hearsay.extract.TimeAside;

/** The commas of a sentence at which a clause that began after some word is over. */
record ClauseCommas(FlatText text) {

  /** What opens words about the noun before a comma. */
  private static final Set<String> ASIDE =
      Set.of("WP", "WDT", "WP$", "WRB", "VBN", "VBG", "IN", "RB");

  /** What a main clause may begin with. */
  private static final Set<String> NOMINAL =
      Set.of("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "EX", "CD", "JJ");

  /** The longest of what may stand before a subject: {@code on the next day |}. */
  private static final int TIME_REACH = 5;

  /** Where what a relative clause tells ends: {@code who said that it rained|, left}. */
  OptionalInt endOfRelative(int head) {
    return first(head, comma -> goesOnWithVerb(comma) && isWhole(head + 1, comma));
  }

  /** Where what a clause before the main one tells ends: {@code If they say so|, he will come}. */
  OptionalInt endOfSubordinate(int head) {
    return first(head, comma -> isMainClause(head, comma) && !isInList(comma));
  }

  private OptionalInt first(int head, IntPredicate ends) {
    return IntStream.range(head + 2, text.sentenceRange(text.sentence(head)).end() - 1)
        .filter(this::isComma)
        .filter(ends)
        .findFirst();
  }

  private boolean goesOnWithVerb(int comma) {
    int next = text.tag(comma + 1).equals("CC") ? comma + 2 : comma + 1;
    return text.isFinite(next) || (text.tag(next).equals("RB") && text.isFinite(next + 1));
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
                    opensWithSubject(token + 1, next)
                        && text.count(comma + 1, token, "VB") > 0
                        && text.count(token + 1, next, "VB") > 0);
    return joined && next < end && opensWithSubject(next + 1, end) && !endsInVerb(next, end);
  }

  /** {@code , a witness said}: it opened no main clause. */
  private boolean endsInVerb(int comma, int end) {
    return IntStream.range(comma + 1, end)
        .filter(text::isFinite)
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
    return opensWithSubject(comma + 1, end)
        && holdsVerb(head + 1, comma)
        && holdsVerb(comma + 1, end);
  }

  /** {@code , he would}, {@code , on Friday he would}. */
  private boolean opensWithSubject(int start, int end) {
    return IntStream.range(start, Math.min(start + TIME_REACH, end))
        .filter(subject -> NOMINAL.contains(text.tag(subject)))
        .anyMatch(subject -> subject == start || TimeAside.tells(text.tokens(start, subject)));
  }

  private boolean holdsVerb(int start, int end) {
    return IntStream.range(start, end).anyMatch(text::isFinite);
  }
}
