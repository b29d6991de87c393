package org.hearsay.extract.speaker;

import java.util.Locale;
import org.hearsay.claim.AgentType;
import org.hearsay.claim.Speaker;

/**
 * A speaker the program found, held against the one a reader found.
 *
 * @param words those that name or describe the speaker best
 * @param source the words resolved
 */
record SpeakerVerdict(
    GoldSpeaker gold, String words, String source, MentionKind mention, Speaker found) {

  /** How the two agree. */
  enum Outcome {
    RIGHT,
    /** The right one, taken for something of another type. */
    MISTYPED,
    /** Unresolved though a reader could tell. */
    OPEN,
    /** Somebody else, or part of the name only. */
    WRONG;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Outcome outcome() {
    if (gold.kind().equals("unresolved")) {
      return found instanceof Speaker.Unresolved ? Outcome.RIGHT : Outcome.WRONG;
    }
    if (gold.kind().equals("narrator") && found instanceof Speaker.Narrator) {
      return Outcome.RIGHT;
    }
    if (found instanceof Speaker.Unresolved || found instanceof Speaker.Unstated) {
      return Outcome.OPEN;
    }
    if (!isSame()) {
      return Outcome.WRONG;
    }
    return type().equals(gold.kind()) ? Outcome.RIGHT : Outcome.MISTYPED;
  }

  private String type() {
    AgentType type =
        found instanceof Speaker.Named named ? named.type() : ((Speaker.Group) found).type();
    return type.name().toLowerCase(Locale.ROOT);
  }

  private boolean isSame() {
    if (found instanceof Speaker.Named named) {
      return gold.kind().equals("person")
          ? named.name().equals(words)
          : shares(named.name(), words);
    }
    return found instanceof Speaker.Group group && shares(group.description(), words);
  }

  /** Whether one of the two holds the other, but for case and the form of apostrophes. */
  private static boolean shares(String a, String b) {
    String x = plain(a);
    String y = plain(b);
    return x.contains(y) || y.contains(x);
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  @Override
  public String toString() {
    return "%s #%d: '%s' is the %s '%s', not %s"
        .formatted(gold.article(), gold.attribution(), source, gold.kind(), words, found);
  }
}
