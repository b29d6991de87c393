package org.hearsay.extract.stance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Speaker;
import org.hearsay.claim.time.Day;
import org.hearsay.claim.time.PartialDate;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/**
 * The dates of a document's sayings, read in order. A date that one sentence sets for a speaker
 * holds for the next, where that goes on with the same one: "On July 14, Doe gave an update. She
 * revealed that …". What opens a sentence in which somebody speaks may be of what is said.
 */
final class SayingDates {

  private record Turn(int sentence, Speaker speaker) {}

  /** A sentence goes on with a speaker who is named within so many tokens of its start. */
  private static final int OPENING = 3;

  private final DateReader dates;
  private final List<Sentence> sentences;
  private final Map<Turn, TimeMention> set = new HashMap<>();
  private final Set<Integer> spoken = new HashSet<>();

  /**
   * @param published the day of publication, where it is known
   */
  SayingDates(List<TimeMention> times, List<Sentence> sentences, Optional<LocalDate> published) {
    this.dates = new DateReader(times, published);
    this.sentences = sentences;
  }

  /** When it was said; to be asked for one utterance after the other, in reading order. */
  Optional<TimeMention> read(Utterance utterance, Speaker speaker) {
    Optional<TimeMention> date = dates.read(utterance).or(() -> carried(utterance, speaker));
    date.ifPresent(time -> set.putIfAbsent(new Turn(utterance.index(), speaker), time));
    spoken.add(utterance.index());
    return date;
  }

  private Optional<TimeMention> carried(Utterance utterance, Speaker speaker) {
    int before = utterance.index() - 1;
    boolean goesOn = before >= 0 && goesOn(utterance) && !dates.hasOther(utterance);
    if (!goesOn || !(speaker instanceof Speaker.Named named)) {
      return Optional.empty();
    }
    Optional<TimeMention> ofTurn = Optional.ofNullable(set.get(new Turn(before, speaker)));
    Sentence previous = sentences.get(before);
    return ofTurn.isPresent() || spoken.contains(before) || !names(previous, named)
        ? ofTurn
        : dates.opening(previous).filter(SayingDates::tellsTheDay);
  }

  /** A year or a "later" at the head of a sentence is of what is told, not of the telling. */
  private static boolean tellsTheDay(TimeMention date) {
    return date.time() instanceof Day || date.time() instanceof PartialDate;
  }

  /** In the simple past, with the source at the head of the sentence. */
  private static boolean goesOn(Utterance utterance) {
    boolean past =
        utterance
            .cue()
            .filter(cue -> utterance.tokens().get(cue.head()).tag().equals("VBD"))
            .isPresent();
    boolean opens =
        utterance.spans().sources().stream()
            .anyMatch(
                source ->
                    source.start()
                        <= utterance
                            .tokens()
                            .get(Math.min(OPENING, utterance.tokens().size()) - 1)
                            .start());
    return past && opens;
  }

  private static boolean names(Sentence sentence, Speaker.Named speaker) {
    String last = speaker.name().substring(speaker.name().lastIndexOf(' ') + 1);
    return sentence.tokens().stream()
        .map(Token::form)
        .anyMatch(form -> form.toLowerCase(Locale.ROOT).equals(last.toLowerCase(Locale.ROOT)));
  }
}
