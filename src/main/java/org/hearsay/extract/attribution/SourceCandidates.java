package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The phrases of a cue's sentence that may name its source. */
final class SourceCandidates {

  private static final int LIMIT = 60;

  private static final Set<String> TIMES =
      Set.of(
          "today yesterday tomorrow tonight morning afternoon evening night day week month year"
              .split(" "));

  private static final Set<String> WEEKDAYS =
      Set.of("monday tuesday wednesday thursday friday saturday sunday".split(" "));

  private static final Set<String> BEFORE_TIMES =
      Set.of("this", "that", "last", "next", "the", "same", "late", "early", "earlier", "later");

  /** Prepositions that open no clause. */
  private static final Set<String> OBJECTIVE = Set.of("at", "by", "into", "on", "via");

  /** How a thing came about: nobody does it. */
  private static final Set<String> CAUSES =
      Set.of("accident", "chance", "default", "design", "error", "law", "mistake");

  private static final Set<String> SAYING =
      Set.of("said", "says", "added", "adds", "asked", "asks");

  private SourceCandidates() {}

  /**
   * The candidates, of which no source is one; an adverb such as "reportedly" never has any, and a
   * participle that modifies a noun only what that noun names.
   */
  static List<Optional<TokenRange>> of(CueSite site) {
    List<Optional<TokenRange>> candidates = new ArrayList<>();
    candidates.add(Optional.empty());
    if (!site.tag().startsWith("RB") && !HearsayClause.isHearsay(site)) {
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
    int last = wordsEnd(site.text(), start, end);
    if (last > start && !(start <= site.token() && site.token() < last)) {
      TokenRange phrase = new TokenRange(start, last);
      if (!cutsQuotation(site, phrase)
          && !isTime(site.text(), phrase)
          && !isObject(site, phrase)
          && !isCause(site.text(), phrase.start())
          && !isInverted(site, phrase)) {
        found.add(phrase);
      }
    }
  }

  private static int wordsEnd(FlatText text, int start, int end) {
    int last = end;
    while (last > start && !isWord(text.lower(last - 1))) {
      last--;
    }
    return last;
  }

  /**
   * {@code One guard for ten rooms," Ann Holt}: no phrase, whatever the tree says. A quoted title
   * at its end, {@code the film "Salt Road"}, is whole without its closing mark.
   */
  private static boolean cutsQuotation(CueSite site, TokenRange phrase) {
    QuotedTokens quotations = site.text().quotations();
    return Stream.of(phrase.start(), phrase.end() - 1)
        .flatMap(token -> quotations.around(token).stream())
        .anyMatch(
            quotation ->
                !quotation.contains(phrase) && !holdsWords(site.text(), phrase, quotation));
  }

  private static boolean holdsWords(FlatText text, TokenRange phrase, TokenRange quotation) {
    int first = quotation.start();
    while (first < quotation.end() - 1 && !isWord(text.lower(first))) {
      first++;
    }
    return phrase.start() <= first && wordsEnd(text, first, quotation.end()) <= phrase.end();
  }

  /** {@code Residents reached by phone said}: the phone says nothing. */
  private static boolean isObject(CueSite site, TokenRange phrase) {
    return phrase.end() == site.token()
        && Set.of("VBD", "VBZ", "VBP").contains(site.tag())
        && OBJECTIVE.contains(site.text().lower(phrase.start() - 1));
  }

  /** {@code declared dead by mistake}, but not {@code by law enforcement}. */
  private static boolean isCause(FlatText text, int first) {
    return CAUSES.contains(text.lower(first))
        && text.lower(first - 1).equals("by")
        && !text.tag(first + 1).startsWith("NN");
  }

  /** {@code Said Ann Holt: "It rains"}: the verb is no name. */
  private static boolean isInverted(CueSite site, TokenRange phrase) {
    return phrase.start() == site.sentence().start()
        && site.text().lower(site.token()).equals(":")
        && SAYING.contains(site.text().lower(phrase.start()));
  }

  /**
   * {@code today}, {@code last Friday}: when it was said, and nobody who says it, as the paper
   * {@code The Week} may.
   */
  private static boolean isTime(FlatText text, TokenRange phrase) {
    int last = phrase.end() - 1;
    return isTime(text, last)
        && IntStream.range(phrase.start(), last)
            .allMatch(i -> isTime(text, i) || BEFORE_TIMES.contains(text.lower(i)));
  }

  private static boolean isTime(FlatText text, int token) {
    String word = text.lower(token);
    return WEEKDAYS.contains(word) || (TIMES.contains(word) && !isName(text, token));
  }

  /** Tagged as one, or with a capital that it does not have from where it stands. */
  private static boolean isName(FlatText text, int token) {
    boolean opens = token == text.sentenceRange(text.sentence(token)).start();
    boolean capital = Character.isUpperCase(text.token(token).form().charAt(0));
    return text.tag(token).startsWith("NNP") || (capital && !opens);
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
