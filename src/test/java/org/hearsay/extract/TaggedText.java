package org.hearsay.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.claim.RuleId;
import org.hearsay.text.AnnotatedDocument;
import org.hearsay.text.Document;
import org.hearsay.text.Passage;
import org.hearsay.text.Publication;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/**
 * An article annotated by hand. A sentence is written {@code "Doe/NNP said/VBD ,/, …"}, its words
 * parted by spaces; a word after {@code _} joins the one before without a space, as in {@code
 * "Doe/NNP _'s/POS"}.
 */
public final class TaggedText {

  private static final RuleId BY_HAND = new RuleId("by-hand");

  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<AttributionSpans> attributions = new ArrayList<>();

  /** A paragraph of sentences. */
  public TaggedText paragraph(String... tagged) {
    return passage(Passage.Kind.PARAGRAPH, tagged);
  }

  public TaggedText title(String tagged) {
    return passage(Passage.Kind.TITLE, tagged);
  }

  private TaggedText passage(Passage.Kind kind, String... tagged) {
    int start = text.length();
    for (String sentence : tagged) {
      sentences.add(sentence(sentence));
      text.append(' ');
    }
    passages.add(new Passage(new Span(start, text.length() - 1), kind));
    text.append('\n');
    return this;
  }

  private Sentence sentence(String tagged) {
    List<Token> tokens = new ArrayList<>();
    for (String word : tagged.split(" ", -1)) {
      boolean joins = word.startsWith("_");
      int slash = word.lastIndexOf('/');
      String form = word.substring(joins ? 1 : 0, slash);
      if (!tokens.isEmpty() && !joins) {
        text.append(' ');
      }
      int start = text.length();
      text.append(form);
      String plain = form.replace('’', '\'').replace('“', '"').replace('”', '"');
      tokens.add(new Token(new Span(start, text.length()), plain, word.substring(slash + 1)));
    }
    Span span = new Span(tokens.get(0).start(), text.length());
    return new Sentence(span, tokens, passages.size());
  }

  /**
   * An attribution by its words in the text so far, each at its last place; "" for no source, and
   * dots between two parts of the content.
   */
  public TaggedText says(String source, String cue, String content) {
    return says(OptionalInt.empty(), source, cue, content);
  }

  /** The same, nested in an earlier one. */
  public TaggedText says(OptionalInt nestedIn, String source, String cue, String content) {
    List<Span> contents = Arrays.stream(content.split(" \\.\\.\\. ", -1)).map(this::span).toList();
    int near = contents.get(0).start();
    List<Span> sources = source.isEmpty() ? List.of() : List.of(nearest(source, near));
    Optional<Span> cueSpan = cue.isEmpty() ? Optional.empty() : Optional.of(nearest(cue, near));
    attributions.add(new AttributionSpans(sources, cueSpan, contents, nestedIn, BY_HAND, 1));
    return this;
  }

  /** The words at the place closest to an index. */
  private Span nearest(String words, int index) {
    int best = -1;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (best < 0 || Math.abs(at - index) < Math.abs(best - index)) {
        best = at;
      }
    }
    if (best < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(best, best + words.length());
  }

  /** The last place of the words. */
  public Span span(String words) {
    int at = text.lastIndexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(at, at + words.length());
  }

  public List<AttributionSpans> attributions() {
    return List.copyOf(attributions);
  }

  public AnnotatedDocument document() {
    Document document = new Document("by-hand", text.toString(), Publication.UNKNOWN, passages);
    return new AnnotatedDocument(document, sentences);
  }
}
