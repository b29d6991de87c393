package org.hearsay.extract.attribution;

import org.hearsay.extract.learning.Features;

/** What speaks for or against a word being the head of a cue. */
final class CueFeatures {

  private static final int QUOTE_REACH = 8;

  private CueFeatures() {}

  /** Whether a word of this tag can head a cue at all. */
  static boolean canBeCue(Reading text, int i) {
    String tag = text.tag(i);
    return switch (tag) {
      case "DT", "CD", "POS", "PRP$", "EX", ".", "''", "``", "$", "WP", "WDT", "WP$" -> false;
      case "PRP", "CC", "WRB", "LS" -> false;
      case "NNP", "NNPS" -> text.paragraph(i) == 0;
      case "," -> false;
      case "MD" -> text.tag(i + 1).startsWith("NN") || !text.tag(i + 1).startsWith("VB");
      default -> true;
    };
  }

  /** Features of words and tags alone, which cost next to nothing. */
  static void ofWords(Reading text, int i, Features f) {
    String lemma = text.lemma(i);
    String tag = text.tag(i);
    f.add("tag", tag);
    f.add("word", text.lower(i));
    f.add("lemma", lemma);
    f.add("lemma+tag", lemma, tag);
    String word = text.lower(i);
    f.add("suffix", word.substring(Math.max(0, word.length() - 4)));
    f.add("prefix", word.substring(0, Math.min(4, word.length())), tag);
    for (int d = -3; d <= 3; d++) {
      if (d != 0) {
        f.add("word" + d, text.lower(i + d));
        f.add("tag" + d, text.tag(i + d));
        f.add("tag,tag" + d, tag, text.tag(i + d));
      }
    }
    f.add("lemma,word-1", lemma, text.lower(i - 1));
    f.add("lemma,word+1", lemma, text.lower(i + 1));
    f.add("lemma,tag-1", lemma, text.tag(i - 1));
    f.add("lemma,tag+1", lemma, text.tag(i + 1));
    f.add("lemma,tag+1,tag+2", lemma, text.tag(i + 1), text.tag(i + 2));
    f.add("lemma-1,lemma", text.lemma(i - 1), lemma);
    f.add("lemma+1,word+2", text.lemma(i + 1), text.lower(i + 2));
    f.add("tags-", text.tag(i - 2), text.tag(i - 1), tag);
    f.add("tags+", tag, text.tag(i + 1), text.tag(i + 2));
    f.add("tags", text.tag(i - 1), tag, text.tag(i + 1));
    ofQuotations(text, i, lemma, tag, f);
    ofPlace(text, i, tag, f);
  }

  private static void ofQuotations(Reading text, int i, String lemma, String tag, Features f) {
    Quotations quotations = text.quotations();
    boolean quoted = quotations.quoted(i);
    String place = quoted ? "in" : "out";
    f.add("quoted", place, tag);
    f.add("quoted,lemma", place, lemma);
    if (quoted) {
      TokenRange quotation = quotations.around(i).orElseThrow();
      f.addCount("quoted,size", quotation.size());
      f.addCount("quoted,offset", i - quotation.start());
      f.addCount("quoted,tag,size", quotation.size(), tag);
      return;
    }
    for (int d = 1; d <= QUOTE_REACH; d++) {
      if (i - d >= 0 && quotations.quoted(i - d)) {
        f.addCount("quote before", d, tag);
        f.addCount("quote before,lemma", Math.min(d, 3), lemma);
        f.add("quote before,end", text.lower(i - d - 1), tag);
        break;
      }
    }
    for (int d = 1; d <= QUOTE_REACH; d++) {
      if (i + d < text.size() && quotations.quoted(i + d)) {
        f.addCount("quote after", d, tag);
        f.addCount("quote after,lemma", Math.min(d, 3), lemma);
        break;
      }
    }
  }

  private static void ofPlace(Reading text, int i, String tag, Features f) {
    TokenRange sentence = text.sentenceRange(text.sentence(i));
    int paragraph = text.paragraph(i);
    f.add("paragraph", Integer.toString(Math.min(paragraph, 2)), tag);
    f.addCount("from start", i - sentence.start(), tag);
    f.addCount("to end", sentence.end() - i, tag);
    String last = text.lower(sentence.end() - 1);
    f.add("sentence ends", last, tag);
    f.addCount("sentence size", sentence.size());
    boolean alone =
        sentence.start() == text.paragraphStart(i) && sentence.end() == text.paragraphEnd(i);
    f.add("alone", Boolean.toString(alone), tag);
  }

  /** Features of the tree about the word. */
  static void ofTree(CueSite site, Features f) {
    SyntaxTree tree = site.tree();
    Reading text = site.reading();
    String lemma = site.lemma();
    String tag = text.tag(site.token());
    int leaf = site.leaf();
    int parent = tree.parent(leaf);
    f.add("parent", tree.label(parent), tag);
    f.add("grandparent", tree.label(parent), tree.label(tree.parent(parent)), tag);
    f.add("path", ancestry(tree, leaf), tag);
    f.add("parent,lemma", tree.label(parent), lemma);
    ofFrame(site, lemma, tag, f);
    ofSubject(site, lemma, tag, f);
    ofGovernor(site, lemma, tag, f);
    String passive = site.isPassive() ? "passive" : "active";
    f.add("voice", passive, tag);
    f.add("voice,lemma", passive, lemma);
    int[] chain = tree.children(site.top());
    f.add("opener", chain.length == 0 ? tag : text.lower(tree.first(chain[0])), tag);
    f.add("opener,lemma", text.lower(tree.first(site.top())), lemma);
  }

  private static String ancestry(SyntaxTree tree, int leaf) {
    StringBuilder path = new StringBuilder();
    String last = "";
    int steps = 0;
    for (int n = tree.parent(leaf); n != SyntaxTree.NONE && steps < 7; n = tree.parent(n)) {
      if (!tree.label(n).equals(last)) {
        last = tree.label(n);
        path.append(last).append('^');
        steps++;
      }
    }
    return path.toString();
  }

  private static void ofFrame(CueSite site, String lemma, String tag, Features f) {
    SyntaxTree tree = site.tree();
    Reading text = site.reading();
    StringBuilder frame = new StringBuilder();
    int from = site.leaf();
    if (tree.sibling(from, 1) == SyntaxTree.NONE && tree.is(tree.parent(from), "NP")) {
      from = tree.parent(from);
    }
    int count = 0;
    for (int n = tree.sibling(from, 1); n != SyntaxTree.NONE && count < 5; n = tree.sibling(n, 1)) {
      count++;
      String label = tree.label(n);
      frame.append(label).append(' ');
      f.add("right", label, tag);
      f.add("right,lemma", label, lemma);
      String first = text.lower(tree.first(n));
      f.add("right word", label, first, tag);
      f.add("right word,lemma", label, first, lemma);
      String head = text.lemma(tree.head(n));
      f.add("right head", label, head);
      f.add("right head,lemma", label, head, lemma);
      if (count == 1) {
        f.addCount("right size", tree.end(n) - tree.first(n), label);
      }
    }
    f.add("frame", frame.toString(), tag);
    f.add("frame,lemma", frame.toString(), lemma);
    int left = tree.sibling(site.leaf(), -1);
    if (left != SyntaxTree.NONE) {
      f.add("left", tree.label(left), text.lower(tree.end(left) - 1), tag);
    }
  }

  private static void ofSubject(CueSite site, String lemma, String tag, Features f) {
    String relation = site.relation().name();
    f.add("relation", relation, tag);
    f.add("relation,lemma", relation, lemma);
    if (site.subject() == SyntaxTree.NONE) {
      return;
    }
    Reading text = site.reading();
    int head = site.tree().head(site.subject());
    String word = text.lemma(head);
    f.add("subject", word, relation);
    f.add("subject tag", text.tag(head), relation, tag);
    f.add("subject,lemma", word, lemma);
    f.add("subject tag,lemma", text.tag(head), lemma);
    f.add("subject quoted", Boolean.toString(text.quotations().quoted(head)), tag);
  }

  private static void ofGovernor(CueSite site, String lemma, String tag, Features f) {
    SyntaxTree tree = site.tree();
    int above = tree.parent(site.top());
    while (above != SyntaxTree.NONE
        && (tree.head(above) == site.token() || tree.head(above) == tree.head(site.top()))) {
      above = tree.parent(above);
    }
    if (above == SyntaxTree.NONE) {
      f.add("governor", "none", tag);
      return;
    }
    String governor = site.reading().lemma(tree.head(above));
    String label = tree.label(above);
    f.add("governor", governor, tag);
    f.add("governor label", label, tag);
    f.add("governor,lemma", governor, lemma);
  }
}
