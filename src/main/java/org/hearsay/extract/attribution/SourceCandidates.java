package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The phrases of a cue's sentence that may name its source. */
final class SourceCandidates {

  private static final int LIMIT = 60;

  private SourceCandidates() {}

  /**
   * The candidates, of which no source is one; an adverb such as "reportedly" never has any, and a
   * participle that modifies a noun only what that noun names.
   */
  static List<Optional<TokenRange>> of(CueSite site) {
    List<Optional<TokenRange>> candidates = new ArrayList<>();
    candidates.add(Optional.empty());
    if (!site.tag().startsWith("RB")) {
      phrases(site).stream()
          .filter(phrase -> !site.modifiesNoun() || phrase.overlaps(subject(site)))
          .forEach(phrase -> candidates.add(Optional.of(phrase)));
    }
    return candidates;
  }

  private static TokenRange subject(CueSite site) {
    return site.tree().range(site.subject());
  }

  /** Noun phrases, pronouns and possessives, each also without what hangs on to it. */
  private static Set<TokenRange> phrases(CueSite site) {
    SyntaxTree tree = site.tree();
    Set<TokenRange> found = new LinkedHashSet<>();
    for (int node = 0; node < tree.size() && found.size() < LIMIT; node++) {
      String label = tree.label(node);
      if (label.equals("NP") || label.equals("WHNP")) {
        addPhrase(tree, node, site, found);
      } else if (label.startsWith("PRP") || label.startsWith("WP") || label.startsWith("NN")) {
        add(site, tree.first(node), tree.end(node), found);
      }
    }
    return found;
  }

  private static void addPhrase(SyntaxTree tree, int node, CueSite site, Set<TokenRange> found) {
    int start = tree.first(node);
    add(site, start, tree.end(node), found);
    int[] children = tree.children(node);
    for (int i = 1; i < children.length; i++) {
      add(site, start, tree.end(children[i - 1]), found);
    }
    int last = tree.end(node) - 1;
    if (tree.is(tree.leaf(last), "POS")) {
      add(site, start, last, found);
    }
  }

  private static void add(CueSite site, int start, int end, Set<TokenRange> found) {
    int last = end;
    while (last > start && !isWord(site.text().lower(last - 1))) {
      last--;
    }
    if (last > start && !(start <= site.token() && site.token() < last)) {
      found.add(new TokenRange(start, last));
    }
  }

  /**
   * Not a mark of punctuation, unless it is one that closes a name: {@code (D-Ohio)}, {@code Jr.}
   */
  private static boolean isWord(String form) {
    char last = form.charAt(form.length() - 1);
    boolean abbreviation = last == '.' && form.length() > 1;
    return Character.isLetterOrDigit(last) || last == ')' || abbreviation;
  }
}
