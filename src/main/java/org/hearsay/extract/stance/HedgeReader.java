package org.hearsay.extract.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Hedge;
import org.hearsay.claim.Hedge.Layer;
import org.hearsay.extract.SentenceIndex;
import org.hearsay.extract.WordTable;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/** Finds what weakens a claim, and puts it on the layer whose doubt it is. */
final class HedgeReader {

  private static final int LONGEST = 4;
  private static final Map<String, String> HEDGES = new HashMap<>();
  private static final Set<String> CONCESSIVES = Set.of("though", "although", "but", "while");

  static {
    WordTable.beside(HedgeReader.class, "hedges.tsv")
        .rows()
        .forEach(row -> HEDGES.put(row.get(0), row.get(1)));
  }

  private final SentenceIndex index;

  HedgeReader(SentenceIndex index) {
    this.index = index;
  }

  /**
   * The hedges of an utterance.
   *
   * @param inner the utterances nested in it, whose words are theirs and not its
   */
  List<Hedge> read(Utterance utterance, List<Utterance> inner) {
    List<Hedge> found = new ArrayList<>();
    for (Span content : utterance.spans().contents()) {
      for (Span words : hedgesIn(content)) {
        if (inner.stream().noneMatch(i -> isSaidIn(words, i))) {
          found.add(new Hedge(innerLayer(utterance), words));
        }
      }
    }
    if (!utterance.isNested()) {
      found.addAll(reporterHedges(utterance));
    }
    closingConcession(utterance).ifPresent(w -> found.add(new Hedge(Layer.REPORTER, w)));
    return found;
  }

  private static boolean isSaidIn(Span words, Utterance inner) {
    return inner.spans().contents().stream().anyMatch(content -> content.contains(words));
  }

  /** Where nobody is named, it is the reporter who doubts. */
  private static Layer innerLayer(Utterance utterance) {
    if (utterance.spans().sources().isEmpty()) {
      return Layer.REPORTER;
    }
    return utterance.isNested() ? Layer.CITED_SOURCE : Layer.SPEAKER;
  }

  private List<Span> hedgesIn(Span content) {
    List<Span> found = new ArrayList<>();
    for (int i = index.at(content.start());
        i < index.sentences().size() && index.sentences().get(i).span().start() < content.end();
        i++) {
      Sentence sentence = index.sentences().get(i);
      for (int token = 0; token < sentence.tokens().size(); token++) {
        Optional<Span> words = hedgeAt(sentence, token, false);
        words.filter(content::contains).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The hedge that begins at a token; "May" the month and "might" the power are nouns. */
  private static Optional<Span> hedgeAt(Sentence sentence, int first, boolean reporterOnly) {
    StringBuilder phrase = new StringBuilder();
    Optional<Span> longest = Optional.empty();
    int last = Math.min(sentence.tokens().size(), first + LONGEST);
    for (int end = first + 1; end <= last; end++) {
      Token token = sentence.tokens().get(end - 1);
      phrase.append(end > first + 1 ? " " : "").append(token.form().toLowerCase(Locale.ROOT));
      String kind = HEDGES.get(phrase.toString());
      boolean noun = end == first + 1 && token.is("NN");
      boolean fits = reporterOnly ? "reporter".equals(kind) : kind != null;
      if (fits && !noun && !"unclear".equals(kind)) {
        longest = Optional.of(sentence.span(first, end));
      }
    }
    return longest;
  }

  /** "reportedly" in the reporter's words, and ", though the exact number remains unclear". */
  private List<Hedge> reporterHedges(Utterance utterance) {
    List<Hedge> found = new ArrayList<>();
    Sentence sentence = utterance.sentence();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (!utterance.says(i)) {
        if (isBesideCue(utterance, i)) {
          hedgeAt(sentence, i, true).ifPresent(w -> found.add(new Hedge(Layer.REPORTER, w)));
        }
        if (isUnclear(sentence.tokens().get(i))) {
          concession(utterance, i).ifPresent(w -> found.add(new Hedge(Layer.REPORTER, w)));
        }
      }
    }
    return found;
  }

  /** In the clause of the cue: no comma and no relative pronoun stands between. */
  private static boolean isBesideCue(Utterance utterance, int token) {
    int head = utterance.cue().map(Cue::head).orElse(token);
    for (int i = Math.min(token, head); i < Math.max(token, head); i++) {
      Token between = utterance.tokens().get(i);
      if (between.form().equals(",") || between.is("W")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnclear(Token token) {
    return "unclear".equals(HEDGES.get(token.form().toLowerCase(Locale.ROOT)));
  }

  /**
   * "…, though the number remains unclear" at the end of reported words: outside quotation marks it
   * is the reporter who concedes it.
   */
  private static Optional<Span> closingConcession(Utterance utterance) {
    List<Token> tokens = utterance.tokens();
    int last = tokens.size() - 1;
    while (last > 0 && tokens.get(last).form().equals(".")) {
      last--;
    }
    if (!utterance.says(last) || !isUnclear(tokens.get(last))) {
      return Optional.empty();
    }
    for (int i = last - 1; i > 0 && !tokens.get(i).form().equals("\""); i--) {
      boolean concedes = CONCESSIVES.contains(tokens.get(i).form().toLowerCase(Locale.ROOT));
      if (concedes && tokens.get(i - 1).form().equals(",")) {
        return Optional.of(utterance.sentence().span(i + 1, last + 1));
      }
    }
    return Optional.empty();
  }

  /** The clause from after "though" to the word of doubt. */
  private static Optional<Span> concession(Utterance utterance, int doubt) {
    Sentence sentence = utterance.sentence();
    for (int i = doubt - 1; i >= 0 && !utterance.says(i); i--) {
      String form = sentence.tokens().get(i).form().toLowerCase(Locale.ROOT);
      if (CONCESSIVES.contains(form)) {
        return Optional.of(sentence.span(i + 1, doubt + 1));
      }
    }
    return Optional.empty();
  }
}
