package org.hearsay.extract.speaker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.extract.Dateline;
import org.hearsay.extract.Places;
import org.hearsay.extract.speaker.NameMention.Bearer;
import org.hearsay.extract.speaker.NameRuns.Run;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/** Reads the proper names of a sentence, each with the titles before it and whose it is. */
final class NameFinder {

  private final int index;
  private final List<Token> tokens;
  private final TitleReader titles;
  private final BearerReader bearers;

  private NameFinder(Sentence sentence, int index) {
    this.index = index;
    this.tokens = sentence.tokens();
    this.titles = new TitleReader(tokens);
    this.bearers = new BearerReader(tokens);
  }

  /**
   * The names in reading order, not overlapping.
   *
   * @param opens whether the sentence is the first of its paragraph, which may have a dateline
   */
  static List<NameMention> find(Sentence sentence, int index, boolean opens) {
    NameFinder finder = new NameFinder(sentence, index);
    List<NameMention> names = new ArrayList<>(AcronymReader.find(sentence, index));
    BitSet taken = new BitSet();
    names.forEach(name -> taken.set(name.first(), name.end()));
    taken.set(0, opens ? Dateline.size(sentence.tokens()) : 0);
    new NameRuns(sentence)
        .find().stream()
            .filter(run -> taken.get(run.start(), run.end()).isEmpty())
            .forEach(run -> finder.read(run).ifPresent(names::add));
    names.sort(Comparator.comparingInt(NameMention::first));
    return names;
  }

  /** The name at a place that is known to hold one. */
  static NameMention at(Sentence sentence, int index, int titled, int first, int end) {
    return new NameFinder(sentence, index).mention(titled, first, end);
  }

  private Optional<NameMention> read(Run run) {
    int first = titles.nameStart(run);
    if (first >= run.end() || isOpeningNoun(first, run.end()) || isPartisan(first, run.end())) {
      return Optional.empty();
    }
    return Optional.of(mention(run.start(), first, run.end()));
  }

  private NameMention mention(int titled, int first, int end) {
    List<String> parts = parts(first, end);
    Bearer bearer = titled < first ? Bearer.PERSON : bearers.read(first, end);
    Gender gender = titles.gender(titled, first);
    if (bearer.isPerson() && parts.size() > 1) {
      gender = gender.or(GivenNames.gender(parts.get(0)).orElse(Gender.UNKNOWN));
    }
    return new NameMention(
        index, titled, first, end, parts, bearer, gender, titles.role(titled, first));
  }

  /** The words of the name, a nickname with its quotation marks. */
  private List<String> parts(int first, int end) {
    List<String> parts = new ArrayList<>();
    for (int i = first; i < end; i++) {
      if (i + 2 < end && Names.isQuotationMark(tokens.get(i).form())) {
        parts.add('"' + tokens.get(i + 1).form() + '"');
        i += 2;
      } else {
        parts.add(Names.withoutStop(tokens.get(i).form()));
      }
    }
    return parts;
  }

  private static boolean isCommon(String form) {
    return Noun.of(form)
        .or(() -> Noun.ofAny(form).filter(noun -> noun.is(NounKind.DOCUMENT)))
        .isPresent();
  }

  /** "the New York Democrat": what someone is, and where from, is no name; Jordan Baker is one. */
  private boolean isPartisan(int first, int end) {
    boolean person =
        Noun.of(tokens.get(end - 1).form()).filter(noun -> noun.is(NounKind.PERSON)).isPresent();
    String place = String.join(" ", parts(first, end - 1));
    boolean article = first > 0 && tokens.get(first - 1).is("DT");
    return person
        && end - first > 1
        && Places.isGovernment(place)
        && (article || !GivenNames.contains(place));
  }

  /** "Poll: …", "Noon: Police …": a common noun that has its capital from where it stands. */
  private boolean isOpeningNoun(int first, int end) {
    String form = tokens.get(first).form();
    boolean opens = first == 0 || tokens.get(first - 1).form().equals(":");
    return opens && end == first + 1 && isCommon(form) && !GivenNames.contains(form);
  }
}
