package org.hearsay.extract.speaker;

import java.util.Set;
import org.hearsay.text.Span;

/**
 * A role that the text gives someone.
 *
 * @param words where it says so
 * @param head its head noun, singular, lower case
 * @param modifiers its other words, lower case, adjectives of places as the places
 * @param gender what it tells of its holder's
 */
record Role(Span words, String head, Set<String> modifiers, Gender gender) {
  Role {
    modifiers = Set.copyOf(modifiers);
  }
}
