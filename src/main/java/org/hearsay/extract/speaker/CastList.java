package org.hearsay.extract.speaker;

import java.util.List;
import java.util.Optional;

/**
 * The cast of a document and where its proper names stand.
 *
 * @param namings for each sentence, its names in reading order
 */
record CastList(Cast cast, List<List<Naming>> namings) {

  CastList {
    namings = List.copyOf(namings);
  }

  /** The name that covers a token. */
  Optional<Naming> at(int sentence, int token) {
    return namings.get(sentence).stream().filter(n -> n.mention().covers(token)).findFirst();
  }

  /** The first name that stands, with its title, wholly in the tokens. */
  Optional<Naming> firstIn(int sentence, int first, int end) {
    return namings.get(sentence).stream()
        .filter(n -> n.mention().first() >= first && n.mention().end() <= end)
        .findFirst();
  }
}
