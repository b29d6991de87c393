package org.hearsay.extract;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.text.Token;

/** Adverbs and a short phrase of time before a subject: "ever", "on Monday", ", next week ,". */
public final class TimeAside {

  private static final Set<String> TIMES =
      Stream.of(
              Stream.of(DayOfWeek.values()).map(Enum::name),
              Stream.of(Month.values()).map(Enum::name),
              Stream.of("today tomorrow yesterday tonight morning afternoon evening".split(" ")),
              Stream.of("day night week weekend month year hour moment time".split(" ")),
              Stream.of("then now soon later".split(" ")),
              Stream.of("days weeks months years hours spring summer autumn winter".split(" ")))
          .flatMap(words -> words)
          .map(word -> word.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> PREPOSITIONS =
      Set.of("on", "in", "at", "by", "during", "before", "after", "since", "until", "within");

  /** They stand for a clause of their own, or open one: "if so Doe said". */
  private static final Set<String> PRO_FORMS = Set.of("so", "not", "as");

  private TimeAside() {}

  /** Whether the tokens are nothing else; so they are where there are none. */
  public static boolean fills(List<Token> tokens) {
    List<Token> phrase = withoutCommas(tokens).stream().dropWhile(TimeAside::isAdverb).toList();
    return phrase.isEmpty() || isTime(phrase);
  }

  /** Whether the tokens are nothing else and name a time: not "really". */
  public static boolean tells(List<Token> tokens) {
    return fills(tokens) && holdsTime(tokens);
  }

  private static boolean isTime(List<Token> phrase) {
    List<Token> noun =
        phrase.stream().skip(PREPOSITIONS.contains(phrase.get(0).lower()) ? 1 : 0).toList();
    return noun.stream().allMatch(TimeAside::isNominal) && holdsTime(noun);
  }

  private static boolean holdsTime(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> TIMES.contains(token.lower()));
  }

  /** The commas of "if, next week, Doe says" stand in pairs. */
  private static List<Token> withoutCommas(List<Token> tokens) {
    int last = tokens.size() - 1;
    return last > 1 && isComma(tokens.get(0)) && isComma(tokens.get(last))
        ? tokens.subList(1, last)
        : tokens;
  }

  private static boolean isComma(Token token) {
    return token.lower().equals(",");
  }

  private static boolean isAdverb(Token token) {
    return token.is("RB") && !PRO_FORMS.contains(token.lower());
  }

  private static boolean isNominal(Token token) {
    return token.is("DT") || token.is("JJ") || token.is("CD") || token.is("NN");
  }
}
