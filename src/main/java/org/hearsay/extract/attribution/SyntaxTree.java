package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.text.Phrase;

/**
 * A sentence's constituency tree with ways up as well as down. Nodes are numbered in preorder from
 * the root, 0; tokens as in the whole {@link FlatText}.
 */
final class SyntaxTree {

  static final int NONE = -1;

  private final int firstToken;
  private final List<Phrase> nodes = new ArrayList<>();
  private final List<int[]> children = new ArrayList<>();
  private final List<Integer> parents = new ArrayList<>();
  private final List<Integer> depths = new ArrayList<>();
  private final int[] leaves;

  /**
   * @param root covers the sentence
   * @param firstToken the sentence's first token in the text
   */
  SyntaxTree(Phrase root, int firstToken) {
    this.firstToken = firstToken;
    leaves = new int[root.end()];
    Arrays.fill(leaves, NONE);
    number(root, NONE, 0);
  }

  private int number(Phrase phrase, int parent, int depth) {
    int node = nodes.size();
    nodes.add(phrase);
    parents.add(parent);
    depths.add(depth);
    int[] below = new int[phrase.children().size()];
    children.add(below);
    for (int i = 0; i < below.length; i++) {
      below[i] = number(phrase.children().get(i), node, depth + 1);
    }
    if (below.length == 0) {
      for (int token = phrase.first(); token < phrase.end(); token++) {
        leaves[token] = node;
      }
    }
    return node;
  }

  int size() {
    return nodes.size();
  }

  String label(int node) {
    return node == NONE ? "-" : nodes.get(node).label();
  }

  boolean is(int node, String label) {
    return node != NONE && nodes.get(node).is(label);
  }

  boolean isLeaf(int node) {
    return children.get(node).length == 0;
  }

  int first(int node) {
    return firstToken + nodes.get(node).first();
  }

  int end(int node) {
    return firstToken + nodes.get(node).end();
  }

  int head(int node) {
    return firstToken + nodes.get(node).head();
  }

  TokenRange range(int node) {
    return new TokenRange(first(node), end(node));
  }

  int parent(int node) {
    return node == NONE ? NONE : parents.get(node);
  }

  int depth(int node) {
    return depths.get(node);
  }

  int[] children(int node) {
    return children.get(node);
  }

  /** The node of a token. */
  int leaf(int token) {
    return leaves[token - firstToken];
  }

  /** Which child of its parent a node is. */
  int position(int node) {
    int[] siblings = children.get(parent(node));
    return Arrays.binarySearch(siblings, node);
  }

  /** The sibling so many places to the right (or left, if negative), or {@link #NONE}. */
  int sibling(int node, int steps) {
    if (parent(node) == NONE) {
      return NONE;
    }
    int[] siblings = children.get(parent(node));
    int place = position(node) + steps;
    return place >= 0 && place < siblings.length ? siblings[place] : NONE;
  }

  /** The nearest sibling on the left that carries the label, or {@link #NONE}. */
  int siblingBefore(int node, String label) {
    int before = sibling(node, -1);
    while (before != NONE && !is(before, label)) {
      before = sibling(before, -1);
    }
    return before;
  }

  /** The nearest node above that carries the label, or {@link #NONE}. */
  int above(int node, String label) {
    int up = parent(node);
    while (up != NONE && !is(up, label)) {
      up = parent(up);
    }
    return up;
  }

  /** The highest of the verb phrases that stand right above a node; itself where none does. */
  int verbPhrase(int node) {
    int highest = node;
    while (is(parent(highest), "VP")) {
      highest = parent(highest);
    }
    return highest;
  }

  /** The lowest node that is above both or is one of them. */
  int commonAncestor(int a, int b) {
    int x = a;
    int y = b;
    while (x != y) {
      if (depth(x) >= depth(y)) {
        x = parent(x);
      } else {
        y = parent(y);
      }
    }
    return x;
  }

  /** The highest node that covers exactly this range, or {@link #NONE}. */
  int node(TokenRange range) {
    if (range.end() - firstToken > leaves.length || range.start() < firstToken) {
      return NONE;
    }
    int node = leaf(range.start());
    int found = NONE;
    while (node != NONE && first(node) == range.start() && end(node) <= range.end()) {
      if (end(node) == range.end()) {
        found = node;
      }
      node = parent(node);
    }
    return found;
  }

  /** The highest node that begins at the token and does not reach beyond {@code end}. */
  int widestFrom(int token, int end) {
    int node = leaf(token);
    while (parent(node) != NONE && first(parent(node)) == token && end(parent(node)) <= end) {
      node = parent(node);
    }
    return node;
  }
}
