package org.hearsay;

import static org.hearsay.claim.Polarity.NEGATIVE;
import static org.hearsay.claim.Polarity.POSITIVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.claim.AgentType;
import org.hearsay.claim.Amount;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Form;
import org.hearsay.claim.Hedge;
import org.hearsay.claim.HedgeTerm;
import org.hearsay.claim.Measure;
import org.hearsay.claim.Modality;
import org.hearsay.claim.PartialDate;
import org.hearsay.claim.Place;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.Reception;
import org.hearsay.claim.RoleStatement;
import org.hearsay.claim.RuleId;
import org.hearsay.claim.Speaker;
import org.hearsay.claim.Status;
import org.hearsay.claim.TimeExpression;
import org.hearsay.claim.TimeMention;
import org.hearsay.claim.Trend;
import org.hearsay.claim.Unit;
import org.hearsay.text.Document;
import org.hearsay.text.Passage;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;

/**
 * What a careful reader takes from the two articles of {@code seeds/}, written down by hand, so
 * that storing, comparing and querying can be tested without extracting.
 */
public final class SeedExtractions {

  private static final Speaker.Named MEDINSKY =
      new Speaker.Named("Vladimir Medinsky", AgentType.PERSON);
  private static final Speaker.Named MOSKALKOVA =
      new Speaker.Named("Tatyana Moskalkova", AgentType.PERSON);
  private static final RuleId BY_HAND = new RuleId("by-hand");

  private SeedExtractions() {}

  /** Both, in the order of their file names. */
  public static List<Extraction> all() {
    return List.of(detainees(), safeReturn());
  }

  /** The article that tells of more than 20 held and of eight repatriated. */
  public static Extraction detainees() {
    Reader r = new Reader("000_4f25ac9f61cfc5c8.txt");
    r.role(MEDINSKY, "Russia’s presidential aide");
    r.says(MEDINSKY, "Vladimir Medinsky", "has confirmed", "confirm", "that the Russian government")
        .medium("Telegram post");
    r.says(unstated(), null, "reportedly", "reportedly", "who were reportedly detained during a")
        .reporterHedge("reportedly");
    r.says(MEDINSKY, "Medinsky", "alleged", "allege", "that Ukrainian troops")
        .modality(Modality.ALLEGED);
    r.says(MEDINSKY, "He", "claimed", "claim", "that these individuals were");
    r.says(MEDINSKY, "Medinsky’s account", "according to", "according to", "over a year later");
    r.says(MEDINSKY, "The Russian official", "accused", "accuse", "Kiev of violating")
        .modality(Modality.ALLEGED)
        .reception(Reception.Kind.UNVERIFIED, "has not been independently verified", null)
        .reception(Reception.Kind.ECHOED, "has been echoed", "other Russian officials");
    r.says(MEDINSKY, "Medinsky", "described", "describe", "the ongoing efforts to secure")
        .form(Form.MIXED);
    r.says(MEDINSKY, "He", "cited", "cite", "‘various data sources’ suggesting that")
        .form(Form.MIXED)
        .reporterHedge("though the exact number remains unclear");
    int citing = r.last();
    r.says(group("various data sources"), "various data sources", "suggesting", "suggest", "that")
        .nestedIn(citing);
    r.figure("more than 20", " residents of Kursk Oblast", new Amount.MoreThan(number(20)))
        .status("held", "held", Measure.STOCK)
        .place(Place.Role.LOCATION, "Ukraine");
    r.says(unstated(), null, "reportedly", "reportedly", "been engaging in discreet talks")
        .reporterHedge("reportedly");
    r.says(MEDINSKY, "Medinsky", "suggested", "suggest", "is fraught with challenges");
    r.role(MOSKALKOVA, "Russia’s Federal Human Rights Commissioner");
    r.says(MOSKALKOVA, "Tatyana Moskalkova", "reported", "report", "that eight residents");
    r.figure("eight", " residents of Kursk Oblast", new Amount.Exact(number(8)))
        .status("repatriated", "repatriated", Measure.FLOW)
        .place(Place.Role.LOCATION, "Ukrainian");
    r.says(
        MOSKALKOVA,
        "Moskalkova’s earlier statements",
        "had highlighted",
        "highlight",
        "the plight of the ‘Kuronians,’");
    r.says(
            new Speaker.Named("commissioner’s office", AgentType.ORGANIZATION),
            "The commissioner’s office",
            "has not disclosed",
            "disclose",
            "the specific terms")
        .polarity(NEGATIVE);
    return r.extraction();
  }

  /** The article that tells of thirty remaining. */
  public static Extraction safeReturn() {
    Reader r = new Reader("004_b9262ead88f3d263.txt");
    r.says(
            group("humanitarian organizations"),
            "humanitarian organizations",
            "have long called for",
            "call for",
            "a ceasefire")
        .modality(Modality.ORDERED);
    r.role(MOSKALKOVA, "Russia’s human rights ombudsman");
    TimeMention july14 = r.partial("July 14", "XXXX-07-14");
    r.says(MOSKALKOVA, "She", "revealed", "reveal", "that thirty residents").statedOn(july14);
    r.figure("thirty", " residents of Kursk Oblast", new Amount.Exact(number(30)))
        .status("remaining", "remained", Measure.STOCK)
        .place(Place.Role.LOCATION, "Sumy Oblast");
    TimeMention july11 = r.partial("July 11", "XXXX-07-11");
    r.says(MOSKALKOVA, "she", "raised concerns about", "raise", "the legal implications")
        .statedOn(july11)
        .modality(Modality.QUESTIONED);
    r.says(unstated(), null, "reportedly", "reportedly", "introduced new requirements")
        .reporterHedge("reportedly");
    r.says(MOSKALKOVA, "Moskalkova", "argues", "argue", "that such conditions");
    r.says(MOSKALKOVA, "Her", "assertion", "assertion", "that Ukraine’s actions");
    r.says(group("analysts"), "analysts", "warning", "warn", "that any perceived coercion");
    r.says(MOSKALKOVA, "Moskalkova", "confirmed", "confirm", "that a letter detailing");
    r.says(unstated(), null, "has been described", "describe", "as a last-ditch effort");
    return r.extraction();
  }

  private static Speaker unstated() {
    return new Speaker.Unstated();
  }

  private static Speaker group(String description) {
    return new Speaker.Group(description, AgentType.GROUP);
  }

  private static BigDecimal number(int number) {
    return BigDecimal.valueOf(number);
  }

  /** Finds words in the article, each after the ones found before. */
  private static final class Reader {
    private final Document document;
    private final List<Span> sentences = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
    private final List<Counted> counted = new ArrayList<>();
    private final List<TimeMention> times = new ArrayList<>();
    private final List<RoleStatement> roles = new ArrayList<>();
    private int reached;

    Reader(String file) {
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
    Said says(Speaker speaker, String source, String cue, String lemma, String content) {
      Optional<Span> cueSpan = Optional.of(find(cue, reached));
      Span paragraph = sentence(cueSpan.get().start());
      List<Span> sources = source == null ? List.of() : List.of(find(source, paragraph.start()));
      Span first = find(content, paragraph.start());
      Span contents = new Span(first.start(), contentEnd(paragraph, first, sources, cueSpan.get()));
      Said saying = new Said(this, speaker, sources, cueSpan, lemma, contents);
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

    Counted figure(String number, String counts, Amount amount) {
      Span span = find(number, sentence(reached).start());
      Counted figure = new Counted(this, span, find(number + counts, span.start()), amount);
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
          said.stream().map(Said::attribution).toList(),
          counted.stream().map(Counted::figure).toList(),
          times,
          roles,
          List.of());
    }
  }

  /** An attribution in the making. */
  private static final class Said {
    private final Reader reader;
    private final Speaker speaker;
    private final List<Span> sources;
    private final Optional<Span> cue;
    private final String lemma;
    private final Span content;
    private final List<Hedge> hedges = new ArrayList<>();
    private final List<Reception> receptions = new ArrayList<>();
    private Form form = Form.INDIRECT;
    private Modality modality = Modality.ASSERTED;
    private Polarity polarity = POSITIVE;
    private Optional<Span> medium = Optional.empty();
    private Optional<TimeMention> statedOn = Optional.empty();
    private OptionalInt nestedIn = OptionalInt.empty();

    Said(
        Reader reader,
        Speaker speaker,
        List<Span> sources,
        Optional<Span> cue,
        String lemma,
        Span content) {
      this.reader = reader;
      this.speaker = speaker;
      this.sources = sources;
      this.cue = cue;
      this.lemma = lemma;
      this.content = content;
    }

    private Span near(String words) {
      return reader.find(words, reader.sentence(content.start()).start());
    }

    Said medium(String words) {
      medium = Optional.of(near(words));
      return this;
    }

    Said reporterHedge(String words) {
      hedges.add(
          new Hedge(
              Hedge.Layer.REPORTER,
              HedgeTerm.of(words.substring(words.lastIndexOf(' ') + 1)).orElseThrow(),
              near(words)));
      return this;
    }

    Said reception(Reception.Kind kind, String words, String by) {
      receptions.add(new Reception(kind, near(words), Optional.ofNullable(by).map(this::near)));
      return this;
    }

    Said form(Form value) {
      form = value;
      return this;
    }

    Said modality(Modality value) {
      modality = value;
      return this;
    }

    Said polarity(Polarity value) {
      polarity = value;
      return this;
    }

    Said statedOn(TimeMention time) {
      statedOn = Optional.of(time);
      return this;
    }

    Said nestedIn(int outer) {
      nestedIn = OptionalInt.of(outer);
      return this;
    }

    Attribution attribution() {
      return new Attribution(
          sources,
          cue,
          Optional.of(lemma),
          List.of(content),
          speaker,
          form,
          modality,
          polarity,
          hedges,
          receptions,
          medium,
          statedOn,
          nestedIn,
          BY_HAND,
          0.9);
    }
  }

  /** A figure in the making. */
  private static final class Counted {
    private final Reader reader;
    private final Span span;
    private final Span phrase;
    private final Amount amount;
    private final List<Place> places = new ArrayList<>();
    private Status status;
    private Measure measure = Measure.UNKNOWN;

    Counted(Reader reader, Span span, Span phrase, Amount amount) {
      this.reader = reader;
      this.span = span;
      this.phrase = phrase;
      this.amount = amount;
      places.add(new Place(Place.Role.ORIGIN, "Kursk Oblast", near("Kursk Oblast")));
    }

    private Span near(String words) {
      return reader.find(words, phrase.start());
    }

    Counted status(String code, String words, Measure counts) {
      status = new Status(code, near(words));
      measure = counts;
      return this;
    }

    Counted place(Place.Role role, String words) {
      String name = words.equals("Ukrainian") ? "Ukraine" : words;
      places.add(new Place(role, name, near(words)));
      return this;
    }

    Figure figure() {
      return new Figure(
          span,
          phrase,
          amount,
          Trend.NONE,
          new Unit("residents", "resident"),
          Optional.of(near("residents")),
          Optional.of(near("residents of Kursk Oblast")),
          Optional.of(status),
          measure,
          places,
          Optional.empty(),
          Optional.empty(),
          BY_HAND);
    }
  }
}
