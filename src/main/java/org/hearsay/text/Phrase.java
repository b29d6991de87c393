package org.hearsay.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A node of a sentence's constituency tree, its label as in the Penn Treebank.
 *
 * @param label {@code S}, {@code NP}, {@code SBAR} …; a leaf carries its token's tag
 * @param first index in the sentence of its first token
 * @param end index after its last token
 * @param head index of the token that heads it
 * @param children in reading order; none for a leaf
 */
public record Phrase(String label, int first, int end, int head, List<Phrase> children) {

  public Phrase {
    if (first < 0 || end <= first || head < first || head >= end) {
      throw new IllegalArgumentException(label + " over [" + first + ", " + end + ")");
    }
    children = List.copyOf(children);
  }

  public boolean is(String wanted) {
    return label.equals(wanted);
  }

  boolean covers(int token) {
    return first <= token && token < end;
  }

  /** The first child that fits. */
  public Optional<Phrase> child(Predicate<Phrase> wanted) {
    return children.stream().filter(wanted).findFirst();
  }

  /** The phrases that cover a token, from this one down to the leaf. */
  public Stream<Phrase> path(int token) {
    return Stream.iterate(
        this, node -> node != null, node -> node.child(child -> child.covers(token)).orElse(null));
  }
}
