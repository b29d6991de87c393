package org.hearsay.extract.speaker;

import java.util.List;
import java.util.Locale;

/**
 * The words of a person's name, without titles.
 *
 * @param parts given names before the surname; one word only where no more is known
 */
record PersonName(List<String> parts) {

  PersonName {
    parts = List.copyOf(parts);
  }

  static PersonName of(String name) {
    return new PersonName(List.of(name.split(" ")));
  }

  /** The part that news text repeats alone, in lower case: the last that is no "Jr." */
  String surname() {
    int last = parts.size() - 1;
    while (last > 0 && Names.isSuffix(parts.get(last))) {
      last--;
    }
    return parts.get(last).toLowerCase(Locale.ROOT);
  }

  /** One name the end of the other, or given names that agree, a nickname among them. */
  boolean mayBe(PersonName other) {
    return endsWith(other)
        || other.endsWith(this)
        || Names.isSameGiven(parts.get(0), other.parts.get(0))
        || parts.contains('"' + other.parts.get(0) + '"')
        || other.parts.contains('"' + parts.get(0) + '"');
  }

  /**
   * Whether it tells more of the name than another of the same person. What stands before a given
   * name and is none tells nothing: "Shy Jane Doe".
   */
  boolean isFullerThan(PersonName other) {
    if (endsWith(other) && other.isWhole() && !isWhole()) {
      return false;
    }
    return parts.size() > other.parts.size()
        || (other.endsWith(this) && isWhole() && !other.isWhole());
  }

  private boolean isWhole() {
    String first = parts.get(0);
    return parts.size() > 1 && (GivenNames.contains(first) || Names.isInitial(first));
  }

  private boolean endsWith(PersonName other) {
    int offset = parts.size() - other.parts.size();
    for (int i = 0; i < other.parts.size() && offset >= 0; i++) {
      if (!parts.get(offset + i).equalsIgnoreCase(other.parts.get(i))) {
        return false;
      }
    }
    return offset >= 0;
  }
}
