package org.hearsay.extract.attribution;

/** The way from one node of a tree to another: how the two stand to each other, in a word. */
final class TreePath {

  private TreePath() {}

  /** The labels met on the way, up and then down; {@code far} if they are more than so many. */
  static String between(SyntaxTree tree, int from, int to, int most) {
    int top = tree.commonAncestor(from, to);
    if (tree.depth(from) + tree.depth(to) - 2 * tree.depth(top) > most) {
      return "far";
    }
    StringBuilder path = new StringBuilder();
    for (int node = from; node != top; node = tree.parent(node)) {
      path.append('^').append(tree.label(tree.parent(node)));
    }
    int turn = path.length();
    for (int node = to; node != top; node = tree.parent(node)) {
      path.insert(turn, tree.label(node)).insert(turn, '_');
    }
    return path.toString();
  }
}
