package org.hearsay.extract.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.AgentType;

/**
 * A proper name where it stands.
 *
 * @param sentence index of its sentence
 * @param titled index in the sentence of the first title word before it; {@code first} if none
 * @param first index in the sentence of its first token
 * @param end index after its last token
 * @param parts its words, as they stand
 * @param bearer what its form tells of whose it is
 * @param gender what its title, or else its first word, tells of the gender
 * @param title the role that its title gives: "senator"
 */
record NameMention(
    int sentence,
    int titled,
    int first,
    int end,
    List<String> parts,
    Bearer bearer,
    Gender gender,
    Optional<String> title) {

  private static final Set<String> LINKS = Set.of("of", "for", "to", "on", "against", "in");

  /** Whose name it is, by its form. */
  enum Bearer {
    PERSON,
    /** Two or three words, none of them telling: mostly a person. */
    PERHAPS_PERSON,
    ORGANIZATION,
    GOVERNMENT,
    /** A law, treaty or report. */
    DOCUMENT,
    GROUP,
    UNKNOWN;

    boolean isPerson() {
      return this == PERSON || this == PERHAPS_PERSON;
    }

    AgentType type() {
      return this == PERHAPS_PERSON ? AgentType.PERSON : AgentType.valueOf(name());
    }
  }

  NameMention {
    parts = List.copyOf(parts);
  }

  String name() {
    return String.join(" ", parts);
  }

  /** The word that tells what an organization is: "institute" of "Institute for Peace". */
  String headNoun() {
    int end = parts.size();
    for (int i = parts.size() - 1; i > 0; i--) {
      if (LINKS.contains(parts.get(i))) {
        end = i;
      }
    }
    return parts.get(end - 1).toLowerCase(Locale.ROOT);
  }

  boolean isFull() {
    return parts.size() > 1;
  }

  boolean hasTitle() {
    return titled < first;
  }

  boolean covers(int token) {
    return first <= token && token < end;
  }
}
