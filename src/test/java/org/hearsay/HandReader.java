package org.hearsay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Amount;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.RoleStatement;
import org.hearsay.claim.RuleId;
import org.hearsay.claim.Speaker;
import org.hearsay.claim.time.PartialDate;
import org.hearsay.claim.time.TimeExpression;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.text.Document;
import org.hearsay.text.Passage;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;

/**
 * Notes down what an article of {@code seeds/} says, found by its words, each after those before.
 */
final class HandReader {

  static final RuleId BY_HAND = new RuleId("by-hand");

  private final Document document;
  private final List<Span> sentences = new ArrayList<>();
  private final List<HandAttribution> said = new ArrayList<>();
  private final List<HandFigure> counted = new ArrayList<>();
  private final List<TimeMention> times = new ArrayList<>();
  private final List<RoleStatement> roles = new ArrayList<>();
  private int reached;

  HandReader(String file) {
    String text = read(Path.of("seeds", file));
    List<Passage> passages = new ArrayList<>();
    int start = 0;
    String title = text.substring(0, text.indexOf('\n'));
    for (String block : text.split("\n\n", -1)) {
      Span span = new Span(start, start + block.length());
      passages.add(new Passage(span, kind(start, block, title)));
      if (passages.get(passages.size() - 1).kind() == Passage.Kind.PARAGRAPH) {
        sentences.add(span);
      }
      start = span.end() + 2;
    }
    Publication titled =
        new Publication(Optional.of(title), Optional.empty(), Optional.empty(), Optional.empty());
    document = new Document(file, text, titled, passages);
    reached = sentences.get(0).start();
  }

  private static Passage.Kind kind(int start, String block, String title) {
    if (start == 0) {
      return Passage.Kind.TITLE;
    }
    if (block.equals(title)) {
      return Passage.Kind.REPEATED_TITLE;
    }
    return block.endsWith(".") ? Passage.Kind.PARAGRAPH : Passage.Kind.STRAY_HEADLINE;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The content reaches from its first words to the end of the sentence. */
  HandAttribution says(Speaker speaker, String source, String cue, String lemma, String content) {
    Optional<Span> cueSpan = Optional.of(find(cue, reached));
    Span paragraph = sentence(cueSpan.get().start());
    List<Span> sources = source == null ? List.of() : List.of(find(source, paragraph.start()));
    Span first = find(content, paragraph.start());
    Span contents = new Span(first.start(), contentEnd(paragraph, first, sources, cueSpan.get()));
    HandAttribution saying = new HandAttribution(this, speaker, sources, cueSpan, lemma, contents);
    said.add(saying);
    reached = cueSpan.get().end();
    return saying;
  }

  private int contentEnd(Span paragraph, Span first, List<Span> sources, Span cue) {
    int end = paragraph.end() - 1;
    for (Span limit : sources.isEmpty() ? List.<Span>of() : List.of(sources.get(0), cue)) {
      if (limit.start() > first.end()) {
        end = Math.min(end, limit.start() - 2);
      }
    }
    int aside = document.text().indexOf(", though ", first.start());
    return aside > 0 && aside < end ? aside : end;
  }

  int last() {
    return said.size() - 1;
  }

  HandFigure figure(String number, String counts, Amount amount) {
    Span span = find(number, sentence(reached).start());
    HandFigure figure = new HandFigure(this, span, find(number + counts, span.start()), amount);
    counted.add(figure);
    return figure;
  }

  TimeMention partial(String words, String value) {
    TimeExpression time = new PartialDate(value);
    TimeMention mention = new TimeMention(find(words, reached), time);
    times.add(mention);
    return mention;
  }

  void role(Speaker.Named agent, String words) {
    roles.add(new RoleStatement(agent, find(words, reached)));
  }

  Span find(String words, int from) {
    int at = document.text().indexOf(words, from);
    if (at < 0) {
      throw new IllegalArgumentException(document.id() + " lacks \"" + words + "\"");
    }
    return new Span(at, at + words.length());
  }

  Span sentence(int index) {
    return sentences.stream().filter(s -> s.contains(index)).findFirst().orElseThrow();
  }

  Extraction extraction() {
    return new Extraction(
        document,
        sentences,
        said.stream().map(HandAttribution::attribution).toList(),
        counted.stream().map(HandFigure::figure).toList(),
        times,
        roles,
        List.of());
  }
}
