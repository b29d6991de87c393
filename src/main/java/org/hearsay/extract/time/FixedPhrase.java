package org.hearsay.extract.time;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.time.CalendarUnit;
import org.hearsay.claim.time.DayTime.Part;
import org.hearsay.claim.time.RepeatingTime;
import org.hearsay.claim.time.VagueTime;
import org.hearsay.claim.time.VagueTime.Era;

/** A phrase of {@code phrases.txt}: "now", "today", "tonight", "the future", "daily". */
final class FixedPhrase implements Rule {

  private static final PhraseTable<Meaning> PHRASES = new PhraseTable<>();

  static {
    for (Resource.Entry entry : Resource.entries("phrases.txt")) {
      Meaning meaning = meaning(entry.left());
      for (String phrase : entry.phrases()) {
        PHRASES.add(phrase, meaning);
      }
    }
  }

  @Override
  public String name() {
    return "fixed-phrase";
  }

  static boolean opensWith(String word) {
    return PHRASES.opensWith(word);
  }

  @Override
  public Optional<Meaning> read(Cursor words) {
    boolean name = words.isNextNamed() && words.word(1).filter(Word::capital).isPresent();
    Optional<Meaning> meaning = name ? Optional.empty() : PHRASES.read(words);
    boolean adjective =
        words.word(-1).filter(word -> word.is("past") || word.is("present")).isPresent()
            && words.isNext(
                word -> word.isTagged("NN") || word.isTagged("JJ") || word.isTagged("CD"));
    return adjective ? Optional.empty() : meaning;
  }

  private static Meaning meaning(List<String> entry) {
    String value = entry.get(1);
    return switch (entry.get(0)) {
      case "vague" -> Meaning.fixed(new VagueTime(Era.valueOf(value)));
      case "set" -> Meaning.fixed(new RepeatingTime(value));
      case "day" -> day(Integer.parseInt(value), entry.subList(2, entry.size()));
      default -> throw new IllegalStateException("no kind of phrase: " + entry);
    };
  }

  private static Meaning day(int steps, List<String> part) {
    Meaning day = view -> view.shifted(CalendarUnit.DAY, steps);
    return part.isEmpty() ? day : day.at(Part.valueOf(part.get(0)));
  }
}
