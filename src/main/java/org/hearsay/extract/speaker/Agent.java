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
  private int words;
  private int fullMentions;
  private int lastFullMention = -1;
  private AgentType type;
  private Gender gender = Gender.UNKNOWN;
  private boolean hasSpoken;
  private final List<Role> roles = new ArrayList<>();
  private final Set<String> titles = new HashSet<>();

  private Agent(String name, AgentType type, boolean named) {
    this.name = name;
    this.type = type;
    this.named = named;
    this.words = wordCount(name);
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
    return hasSpoken || (type == AgentType.PERSON && told);
  }

  /** It is the source of a claim. */
  void speaks() {
    hasSpoken = true;
  }

  /** The roles that stand as titles before its name anywhere in the text. */
  Set<String> titles() {
    return titles;
  }

  int fullMentions() {
    return fullMentions;
  }

  int lastFullMention() {
    return lastFullMention;
  }

  /** It is called so as well; the fuller name is kept. */
  void isCalled(NameMention mention) {
    if (mention.isFull()) {
      fullMentions++;
    }
    if (mention.bearer() == NameMention.Bearer.PERSON) {
      learn(AgentType.PERSON);
    }
    if (mention.parts().size() > words) {
      name = mention.name();
      words = mention.parts().size();
    }
    learn(mention.gender());
    mention.title().ifPresent(titles::add);
  }

  /** The reading has come to a mention by full name. */
  void isNamedInFull(int sentence) {
    lastFullMention = sentence;
  }

  void learn(Gender evidence) {
    gender = gender.or(evidence);
  }

  void learn(AgentType evidence) {
    type = type == AgentType.UNKNOWN ? evidence : type;
  }

  /** Gives it a role; false if the text has given it the same before. */
  boolean takesRole(Role role) {
    boolean known =
        roles.stream()
            .anyMatch(r -> r.head().equals(role.head()) && r.modifiers().equals(role.modifiers()));
    return !known && roles.add(role);
  }

  Speaker speaker() {
    return named ? new Speaker.Named(name, type) : new Speaker.Group(name);
  }

  private static int wordCount(String name) {
    return (int) name.chars().filter(c -> c == ' ').count() + 1;
  }

  @Override
  public String toString() {
    return name + " (" + type + ", " + gender + ")";
  }
}
