package org.hearsay.extract.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.claim.Speaker;
import org.hearsay.extract.AttributionSpans;
import org.hearsay.extract.SentenceIndex;
import org.hearsay.extract.speaker.Scene.Position;
import org.hearsay.text.Span;

/**
 * One reading of a document from first to last sentence: names and pronouns enter the scene, and
 * each source is resolved where it stands.
 */
final class ReadThrough {

  private final Discourse discourse;
  private final SceneReader scene;
  private final SentenceIndex index;
  private final List<AttributionSpans> attributions;
  private final Turns turns;
  private final Map<Integer, Agent> agents = new HashMap<>();
  private final Map<Integer, String> mentions = new HashMap<>();

  ReadThrough(Discourse discourse, List<AttributionSpans> attributions) {
    this.discourse = discourse;
    this.scene = new SceneReader(discourse);
    this.index = new SentenceIndex(discourse.document().sentences());
    this.attributions = attributions;
    this.turns = Turns.of(discourse.document().sentences());
  }

  SpeakerResolution resolve() {
    Map<Integer, List<Integer>> sourced = bySentence();
    for (int i = 0; i < discourse.document().sentences().size(); i++) {
      read(i, byToken(i, sourced.getOrDefault(i, List.of())));
    }
    IntStream.range(0, attributions.size()).forEach(this::resolveFirstPerson);
    List<Speaker> speakers =
        IntStream.range(0, attributions.size()).mapToObj(this::speaker).toList();
    return new SpeakerResolution(speakers, scene.roles());
  }

  private Map<Integer, List<Integer>> bySentence() {
    Map<Integer, List<Integer>> found = new HashMap<>();
    for (int i = 0; i < attributions.size(); i++) {
      List<Span> sources = attributions.get(i).sources();
      if (!sources.isEmpty()) {
        int sentence = index.at(sources.get(0).start());
        found.computeIfAbsent(sentence, s -> new ArrayList<>()).add(i);
      }
    }
    return found;
  }

  private Map<Integer, List<Integer>> byToken(int sentence, List<Integer> sourced) {
    Map<Integer, List<Integer>> found = new HashMap<>();
    for (int attribution : sourced) {
      int token = index.token(sentence, attributions.get(attribution).sources().get(0).start());
      found.computeIfAbsent(token, t -> new ArrayList<>()).add(attribution);
    }
    return found;
  }

  private void read(int sentence, Map<Integer, List<Integer>> sourced) {
    for (int token = 0; token < discourse.sentence(sentence).tokens().size(); token++) {
      if (sourced.containsKey(token)) {
        for (int attribution : sourced.get(token)) {
          resolve(attribution, sentence, token);
        }
      } else {
        scene.readPronoun(sentence, token);
      }
      scene.readName(sentence, token);
    }
  }

  private void resolve(int attribution, int sentence, int token) {
    Span words = attributions.get(attribution).sources().get(0);
    int end = index.token(sentence, words.end() - 1) + 1;
    SourcePhrase phrase = discourse.phrase(sentence, token, Math.max(end, token + 1));
    mentions.put(attribution, discourse.mention(phrase));
    Optional<Agent> agent = discourse.resolve(new Source(phrase, namedIn(attribution)));
    agent.ifPresent(
        found -> {
          agents.put(attribution, found);
          found.speak();
          boolean quoted = discourse.isQuoted(words);
          scene.enter(found, sentence, token, quoted ? Position.QUOTED : Position.SOURCE);
        });
  }

  /** Those whom the content names: whoever says it in a pronoun is none of them. */
  private Set<Agent> namedIn(int attribution) {
    Set<Agent> named = new HashSet<>();
    for (Span content : attributions.get(attribution).contents()) {
      for (int i = index.at(content.start());
          i < discourse.document().sentences().size()
              && discourse.sentence(i).span().start() < content.end();
          i++) {
        for (Naming naming : discourse.names().namings().get(i)) {
          Span span = discourse.sentence(i).span(naming.mention().first(), naming.mention().end());
          if (content.contains(span)) {
            named.add(naming.agent());
          }
        }
      }
    }
    return named;
  }

  /** "I" or "we" within somebody's words is that somebody. */
  private void resolveFirstPerson(int attribution) {
    OptionalInt outer = attributions.get(attribution).nestedIn();
    if (outer.isPresent()
        && agents.containsKey(outer.getAsInt())
        && pronoun(attribution).filter(Pronoun::isFirstPerson).isPresent()
        && isQuoted(attribution)) {
      agents.put(attribution, agents.get(outer.getAsInt()));
    }
  }

  private Optional<Pronoun> pronoun(int attribution) {
    return attributions.get(attribution).sources().stream()
        .findFirst()
        .flatMap(source -> Pronoun.of(source.in(discourse.document().text())));
  }

  private boolean isQuoted(int attribution) {
    return discourse.isQuoted(attributions.get(attribution).sources().get(0));
  }

  private Speaker speaker(int attribution) {
    List<Span> sources = attributions.get(attribution).sources();
    if (sources.isEmpty()) {
      return new Speaker.Unstated();
    }
    if (agents.containsKey(attribution)) {
      return agents.get(attribution).speaker();
    }
    return isAuthor(attribution)
        ? inTurn(attribution)
        : new Speaker.Unresolved(mentions.get(attribution));
  }

  /** "I" of a transcript is whose turn it is, if the label tells; else who wrote the article. */
  private Speaker inTurn(int attribution) {
    int sentence = index.at(attributions.get(attribution).sources().get(0).start());
    OptionalInt label = turns.opening(sentence);
    if (label.isEmpty()) {
      return new Speaker.Narrator();
    }
    int end = Turns.labelEnd(discourse.sentence(label.getAsInt()).tokens());
    return discourse
        .names()
        .at(label.getAsInt(), end - 1)
        .filter(naming -> naming.mention().name().length() > 1)
        .map(naming -> naming.agent().speaker())
        .orElseGet(() -> new Speaker.Unresolved(mentions.get(attribution)));
  }

  /** "I" outside all quotations. */
  private boolean isAuthor(int attribution) {
    return pronoun(attribution).filter(Pronoun.I::equals).isPresent() && !isQuoted(attribution);
  }
}
