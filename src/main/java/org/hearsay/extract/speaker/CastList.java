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
    List<Naming> names = namings.get(sentence);
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).mention().end() > token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low < names.size() && names.get(low).mention().covers(token)
        ? Optional.of(names.get(low))
        : Optional.empty();
  }
}
