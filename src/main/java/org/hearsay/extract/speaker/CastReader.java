package org.hearsay.extract.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.claim.AgentType;
import org.hearsay.extract.speaker.NameMention.Bearer;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/**
 * Gathers the cast of a document from its proper names. Full names are read first, over the whole
 * document, so that a surname in the title finds its owner; headlines in title case come last, as
 * there every word looks like a name: only those known from elsewhere count.
 */
final class CastReader {

  private static final int LONGEST_NAME = 4;

  private final Cast cast = new Cast();
  private final List<Sentence> sentences;

  private CastReader(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** Reads all sentences; the namings come sentence by sentence, in reading order. */
  static CastList read(List<Sentence> sentences) {
    return new CastReader(sentences).read();
  }

  private CastList read() {
    List<List<NameMention>> mentions = NameSplitter.split(mentions(), sentences);
    mentions.forEach(list -> list.stream().filter(CastReader::isFullName).forEach(cast::fullName));
    mentions.forEach(list -> list.stream().filter(m -> !m.isFull()).forEach(cast.people()::hear));
    GuessReview review = new GuessReview(cast, sentences);
    review.review(mentions);
    List<List<Naming>> namings = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      List<Naming> found = new ArrayList<>(mentions.get(i).stream().map(this::name).toList());
      found.addAll(mistaggedSurnames(i));
      found.sort(Comparator.comparingInt(naming -> naming.mention().first()));
      namings.add(found);
    }
    for (int i = 0; i < sentences.size(); i++) {
      if (TitleCase.is(sentences.get(i))) {
        namings.set(i, knownNames(i));
      }
    }
    review.reviewNouns(namings);
    review.reviewArticles(namings);
    return new CastList(cast, namings);
  }

  private List<List<NameMention>> mentions() {
    List<List<NameMention>> mentions = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      boolean opens = i == 0 || sentences.get(i - 1).passage() != sentence.passage();
      mentions.add(TitleCase.is(sentence) ? List.of() : NameFinder.find(sentence, i, opens));
    }
    return mentions;
  }

  private static boolean isFullName(NameMention mention) {
    return mention.isFull() && mention.bearer() != Bearer.UNKNOWN;
  }

  private Naming name(NameMention mention) {
    if (!isFullName(mention)) {
      return new Naming(mention, cast.singleName(mention));
    }
    Agent agent = cast.bearer(mention);
    agent.nameIn(mention.sentence());
    return new Naming(mention, agent);
  }

  /** A known surname not read as a name: "Sanders" like a plural, "DOE" in capitals, "Mr. King". */
  private List<Naming> mistaggedSurnames(int index) {
    Sentence sentence = sentences.get(index);
    return IntStream.range(0, sentence.tokens().size())
        .filter(i -> mayBeSurname(sentence.tokens(), i))
        .mapToObj(i -> knownNameAt(sentence, index, i, i + 1).stream())
        .flatMap(found -> found)
        .filter(naming -> naming.agent().type() == AgentType.PERSON)
        .toList();
  }

  private static boolean mayBeSurname(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean capitals =
        !token.is("NNP") && Names.isInCapitals(token.form()) && token.form().length() > 3;
    return token.tag().equals("NNS") || capitals || isTitleAfterCourtesy(tokens, i);
  }

  /** "Mr. Prince": a title word that the surname happens to be. */
  private static boolean isTitleAfterCourtesy(List<Token> tokens, int i) {
    return i > 0
        && Title.of(tokens.get(i).form()).isPresent()
        && Title.of(tokens.get(i - 1).form()).filter(t -> t.role().isEmpty()).isPresent();
  }

  private List<Naming> knownNames(int index) {
    List<Naming> found = new ArrayList<>();
    Sentence sentence = sentences.get(index);
    int i = 0;
    while (i < sentence.tokens().size()) {
      int last = Math.min(sentence.tokens().size(), i + LONGEST_NAME);
      Optional<Naming> naming = knownNameAt(sentence, index, i, last);
      naming.ifPresent(found::add);
      i = naming.map(n -> n.mention().end()).orElse(i + 1);
    }
    return found;
  }

  /** The longest known name from a token on. */
  private Optional<Naming> knownNameAt(Sentence sentence, int index, int first, int last) {
    if (!Character.isUpperCase(sentence.tokens().get(first).form().charAt(0))) {
      return Optional.empty();
    }
    for (int end = last; end > first; end--) {
      List<String> parts = sentence.tokens().subList(first, end).stream().map(Token::form).toList();
      var mention =
          new NameMention(
              index, first, first, end, parts, Bearer.UNKNOWN, Gender.UNKNOWN, Optional.empty());
      Optional<Agent> agent = parts.size() > 1 ? cast.called(mention.name()) : cast.known(mention);
      if (agent.isPresent()) {
        return Optional.of(new Naming(mention, agent.get()));
      }
    }
    return Optional.empty();
  }
}
