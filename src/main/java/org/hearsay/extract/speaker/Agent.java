package org.hearsay.extract.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.claim.AgentType;
import org.hearsay.claim.Speaker;

/**
 * Someone or something that a document speaks of and that can be the source of a claim. What is
 * known of it grows as the document is read.
 */
final class Agent {

  private final boolean named;
  private String name;
  private int fullMentions;
  private int lastNamed = -1;
  private boolean goesByGivenName;
  private AgentType type;
  private boolean guessed;
  private Gender gender = Gender.UNKNOWN;
  private boolean hasSpoken;
  private final List<Role> roles = new ArrayList<>();
  private final Set<String> titles = new HashSet<>();

  private Agent(String name, AgentType type, boolean named) {
    this.name = name;
    this.type = type;
    this.named = named;
  }

  /** The bearer of a person's name; if nothing but its length tells so, that is a guess. */
  static Agent person(NameMention mention) {
    Agent agent = new Agent(mention.name(), AgentType.PERSON, true);
    agent.guessed = mention.bearer() == NameMention.Bearer.PERHAPS_PERSON;
    return agent;
  }

  static Agent named(String name, AgentType type) {
    return new Agent(name, type, true);
  }

  /** One that the text describes but does not name: "a senior official". */
  static Agent described(String description, AgentType type) {
    return new Agent(description, type, false);
  }

  String name() {
    return name;
  }

  AgentType type() {
    return type;
  }

  Gender gender() {
    return gender;
  }

  List<Role> roles() {
    return roles;
  }

  boolean isNamed() {
    return named;
  }

  /** Whether "he" or "she" may mean it; of a bare word only once it has been a source. */
  boolean canBe(Gender pronoun) {
    boolean person = type == AgentType.PERSON || (type == AgentType.UNKNOWN && hasSpoken);
    return person && gender.agrees(pronoun);
  }

  /** Whether more than the look of the name tells that it is a person's. */
  boolean isSurelyPerson() {
    boolean told = gender != Gender.UNKNOWN || !roles.isEmpty() || !titles.isEmpty();
    return type == AgentType.PERSON && (hasSpoken || told);
  }

  /** It is the source of a claim. */
  void speak() {
    hasSpoken = true;
  }

  /** The roles that stand as titles before its name anywhere in the text. */
  Set<String> titles() {
    return titles;
  }

  int fullMentions() {
    return fullMentions;
  }

  /** Whether the reading came to its name in the sentence or the one before. */
  boolean wasJustNamed(int sentence) {
    return lastNamed >= 0 && Math.abs(sentence - lastNamed) <= 1;
  }

  /** The text calls it by its first name alone somewhere. */
  void callByGivenName() {
    goesByGivenName = true;
  }

  boolean goesByGivenName() {
    return goesByGivenName;
  }

  /** It is called so as well; the fuller name is kept. */
  void takeName(NameMention mention) {
    if (mention.isFull()) {
      fullMentions++;
    }
    if (mention.bearer() == NameMention.Bearer.PERSON) {
      learn(AgentType.PERSON);
    }
    if (mention.bearer().isPerson()
        && new PersonName(mention.parts()).isFullerThan(PersonName.of(name))) {
      name = mention.name();
    }
    learn(mention.gender());
    mention.title().ifPresent(titles::add);
  }

  /** The reading has come to its full name; the last sentence for which that still counts. */
  void nameIn(int sentence) {
    lastNamed = sentence;
  }

  void learn(Gender evidence) {
    gender = gender.or(evidence);
  }

  void learn(AgentType evidence) {
    if (type == AgentType.UNKNOWN || guessed) {
      type = evidence;
      guessed = false;
    }
  }

  /** Whether it is taken for a person only because it has two or three words for a name. */
  boolean isGuessed() {
    return guessed;
  }

  /** Gives it a role; false if the text has given it the same before. */
  boolean takeRole(Role role) {
    boolean known =
        roles.stream()
            .anyMatch(r -> r.head().equals(role.head()) && r.modifiers().equals(role.modifiers()));
    return !known && roles.add(role);
  }

  Speaker speaker() {
    return named ? new Speaker.Named(name, type) : new Speaker.Group(name, describedType());
  }

  private AgentType describedType() {
    return switch (type) {
      case ORGANIZATION, GOVERNMENT, DOCUMENT, UNKNOWN -> type;
      case PERSON, GROUP -> AgentType.GROUP;
    };
  }

  @Override
  public String toString() {
    return name + " (" + type + ", " + gender + ")";
  }
}
