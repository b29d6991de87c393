package org.hearsay.extract.speaker;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.AgentType;
import org.hearsay.extract.Places;

/** Several without a name are a group: "analysts", "two officials", "most of the voters". */
final class GroupRule implements SpeakerRule {

  private static final Set<String> QUANTIFIERS =
      Set.of(
          "some",
          "many",
          "most",
          "others",
          "several",
          "few",
          "all",
          "everyone",
          "everybody",
          "people",
          "none",
          "nobody",
          "anyone",
          "half",
          "majority",
          "plurality",
          "number",
          "percent",
          "%",
          "those",
          "thousands",
          "hundreds",
          "dozens",
          "millions",
          "third",
          "quarter");

  private static final Set<String> SHARE_LINKS = Set.of("in", "of", "out", "%", "percent");

  /** A share is told within so many words. */
  private static final int LONGEST_SHARE = 5;

  @Override
  public Optional<Agent> resolve(Source source, Discourse discourse) {
    SourcePhrase phrase = source.phrase();
    if (!isSeveral(phrase) && !isPeople(phrase, discourse) && !isCollection(phrase, discourse)) {
      return Optional.empty();
    }
    AgentType type = isDocument(phrase) ? AgentType.DOCUMENT : AgentType.GROUP;
    Agent group = discourse.described(phrase, type);
    discourse.cast().roles().add(group, phrase.headWord());
    return Optional.of(group);
  }

  private static boolean isSeveral(SourcePhrase phrase) {
    String head = phrase.headWord();
    Optional<Noun> noun = Noun.of(head);
    return QUANTIFIERS.contains(head)
        || phrase.isPlural()
        || (phrase.head().tag().equals("CD") && !phrase.isOneWord())
        || isShare(phrase)
        || (isDocument(phrase) && noun.isEmpty())
        || (Places.isDemonym(head) && phrase.head().is("NN"))
        || noun.filter(n -> n.is(NounKind.GROUP)).isPresent()
        || (phrase.determiner() == SourcePhrase.Determiner.BARE && isPeople(head));
  }

  /** "4 in 10", "nine of 10 nurses", "85% of voters", "half of them". */
  private static boolean isShare(SourcePhrase phrase) {
    int last = Math.min(phrase.end() - 1, phrase.first() + LONGEST_SHARE);
    for (int i = phrase.first(); i < last; i++) {
      boolean part = phrase.token(i).is("CD") || phrase.token(i).form().equals("half");
      String next = phrase.token(i + 1).form();
      if (part && SHARE_LINKS.contains(next)) {
        return true;
      }
    }
    return false;
  }

  /** "the Saudis", "Republicans". */
  private static boolean isPeople(SourcePhrase phrase, Discourse discourse) {
    return discourse
        .names()
        .at(phrase.index(), phrase.nucleus() - 1)
        .filter(naming -> naming.agent().type() == AgentType.GROUP)
        .isPresent();
  }

  /** "a group of doctors", "one of the guards": one word for some of several. */
  private static boolean isCollection(SourcePhrase phrase, Discourse discourse) {
    boolean one = phrase.headWord().equals("one");
    boolean some = phrase.determiner() == SourcePhrase.Determiner.INDEFINITE;
    if (!phrase.isFollowedBy("of") || !(one || some)) {
      return false;
    }
    Optional<Noun> noun = Noun.of(phrase.headWord());
    boolean other =
        noun.filter(n -> !n.is(NounKind.ORGANIZATION) && !n.is(NounKind.GROUP)).isPresent();
    return !other
        && isSeveralCommon(discourse.phrase(phrase.index(), phrase.nucleus() + 1, phrase.end()));
  }

  /** "doctors", "them", but not "the Court of Appeals". */
  private static boolean isSeveralCommon(SourcePhrase phrase) {
    return phrase.head().tag().equals("NNS") || phrase.headWord().equals("them");
  }

  private static boolean isPeople(String head) {
    return head.endsWith("folk") || head.equals("men") || head.equals("women");
  }

  /** "polls", "reports": texts, but not those who wrote them. */
  private static boolean isDocument(SourcePhrase phrase) {
    boolean amount = phrase.headWord().equals("numbers") && phrase.isFollowedBy("of");
    return !amount
        && Noun.ofAny(phrase.headWord().toLowerCase(Locale.ROOT))
            .filter(noun -> noun.is(NounKind.DOCUMENT))
            .isPresent();
  }
}
