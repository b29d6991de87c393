package org.hearsay.extract.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.extract.speaker.NameMention.Bearer;
import org.hearsay.text.Sentence;

/**
 * Parts names that stand side by side, as in "told the Daily Post Doe was wrong": a run that begins
 * with a name known from elsewhere in the document, or ends in a surname after an organization's
 * word, is two, unless its last word makes it one organization's.
 */
final class NameSplitter {

  private final List<Sentence> sentences;
  private final Set<String> full = new HashSet<>();
  private final Set<String> single = new HashSet<>();

  private NameSplitter(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** The names of each sentence, parted. */
  static List<List<NameMention>> split(List<List<NameMention>> found, List<Sentence> sentences) {
    NameSplitter splitter = new NameSplitter(sentences);
    found.forEach(names -> names.forEach(splitter::learn));
    return found.stream().map(names -> names.stream().flatMap(splitter::parts).toList()).toList();
  }

  private void learn(NameMention name) {
    (name.isFull() ? full : single).add(name.name());
    if (name.bearer().isPerson()) {
      single.add(name.parts().get(name.parts().size() - 1));
    }
  }

  private Stream<NameMention> parts(NameMention name) {
    int end = knownEnd(name);
    if (end == name.end()) {
      return Stream.of(name);
    }
    Sentence sentence = sentences.get(name.sentence());
    List<NameMention> parts = new ArrayList<>();
    parts.add(NameFinder.at(sentence, name.sentence(), name.titled(), name.first(), end));
    parts.add(NameFinder.at(sentence, name.sentence(), end, end, name.end()));
    return parts.stream();
  }

  /** Where the longest known name ends that the run begins with; its own end if it is one name. */
  private int knownEnd(NameMention name) {
    int size = name.parts().size();
    String last = name.parts().get(size - 1);
    boolean nickname = size < name.end() - name.first();
    boolean one = nickname || Names.isOrganizationWord(last) || Names.isSuffix(last);
    if (one || name.bearer() == Bearer.GROUP || name.bearer() == Bearer.DOCUMENT) {
      return name.end();
    }
    for (int words = size - 1; words > 1; words--) {
      String rest = String.join(" ", name.parts().subList(words, size));
      boolean surname = single.contains(rest);
      boolean known = full.contains(String.join(" ", name.parts().subList(0, words)));
      boolean organization = Names.isOrganizationWord(name.parts().get(words - 1));
      if (known ? surname || name.bearer().isPerson() : surname && organization) {
        return name.first() + words;
      }
    }
    return name.end();
  }
}
