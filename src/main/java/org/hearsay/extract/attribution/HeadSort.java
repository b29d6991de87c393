package org.hearsay.extract.attribution;

import java.util.stream.Collectors;
import org.hearsay.extract.speaker.Noun;

/**
 * What sort of word heads a phrase, so that a model knows by the sort what it has not seen: a name,
 * a pronoun, a common noun by what it names, else its tag.
 */
final class HeadSort {

  private HeadSort() {}

  static String of(FlatText text, int head) {
    String tag = text.tag(head);
    if (tag.startsWith("NNP")) {
      return "name";
    }
    if (tag.startsWith("NN")) {
      return Noun.ofAny(text.lower(head)).map(HeadSort::kinds).orElse("thing");
    }
    return tag.startsWith("PRP") ? text.lower(head) : tag;
  }

  private static String kinds(Noun noun) {
    return noun.kinds().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
  }
}
