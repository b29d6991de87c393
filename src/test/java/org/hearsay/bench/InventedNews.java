package org.hearsay.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.hearsay.claim.AgentType;
import org.hearsay.claim.Amount;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Form;
import org.hearsay.claim.Measure;
import org.hearsay.claim.Modality;
import org.hearsay.claim.Place;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.RuleId;
import org.hearsay.claim.Speaker;
import org.hearsay.claim.Status;
import org.hearsay.claim.Trend;
import org.hearsay.claim.Unit;
import org.hearsay.claim.time.Day;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;

/**
 * Articles of a country that is not there, full of figures, distributed as those of real news are:
 * whom they count, where, and who says so follow Zipf's law, so that a few populations are counted
 * thousands of times and most once; numbers follow Benford's. The same seed gives the same news.
 */
public final class InventedNews {

  private static final RuleId BY_HAND = new RuleId("by-hand");
  private static final LocalDate NEW_YEAR = LocalDate.of(2031, Month.JANUARY, 1);
  private static final int DAYS = 700;
  private static final List<String> NOUNS =
      List.of(
          "people", "soldiers", "workers", "sailors", "pupils", "patients", "farmers", "pilots");
  private static final List<String> STATUSES =
      List.of("killed", "injured", "held", "missing", "released", "displaced", "arrested", "found");

  private final Random random;
  private final Zipf populations;
  private final Zipf places = new Zipf(300);
  private final Zipf speakers = new Zipf(2_000);

  /** News that counts so many populations at most. */
  public InventedNews(long seed, int populations) {
    this.random = new Random(seed);
    this.populations = new Zipf(populations);
  }

  /** An article of so many sentences, each of which tells a figure. */
  public Extraction article(String id, int sentences) {
    Writing writing = new Writing();
    for (int i = 0; i < sentences; i++) {
      sentence(writing);
    }
    return writing.extraction(id);
  }

  private void sentence(Writing writing) {
    int start = writing.text.length();
    String name = "Ann Lee" + (char) ('a' + random.nextInt(26)) + speakers.draw(random);
    Span source = writing.append(name);
    Span cue = writing.append(" said").trim(writing.text.toString());
    Optional<TimeMention> stated = sometimes(0.5) ? Optional.of(day(writing)) : Optional.empty();
    writing.append(" that ");
    int content = writing.text.length();
    figure(writing);
    Span said = new Span(content, writing.text.length());
    writing.append(". ");
    writing.sentences.add(new Span(start, said.end() + 1));
    writing.attributions.add(
        new Attribution(
            List.of(source),
            Optional.of(cue),
            Optional.of("say"),
            List.of(said),
            new Speaker.Named(name, AgentType.PERSON),
            Form.INDIRECT,
            Modality.ASSERTED,
            Polarity.POSITIVE,
            List.of(),
            List.of(),
            Optional.empty(),
            stated,
            OptionalInt.empty(),
            BY_HAND,
            0.5));
  }

  private void figure(Writing writing) {
    Amount amount = amount();
    Span number = writing.append(words(amount));
    writing.append(" ");
    int rank = populations.draw(random);
    String noun = NOUNS.get(rank % NOUNS.size());
    Span counted = writing.append(noun);
    Span population =
        rank < NOUNS.size()
            ? counted
            : new Span(counted.start(), writing.append(" of Port " + rank).end());
    Optional<Status> status = status(writing);
    List<Place> where = sometimes(0.6) ? List.of(place(writing)) : List.of();
    Optional<TimeMention> when = sometimes(0.4) ? Optional.of(day(writing)) : Optional.empty();
    writing.figures.add(
        new Figure(
            number,
            new Span(number.start(), population.end()),
            amount,
            Trend.NONE,
            new Unit(noun, noun),
            Optional.of(counted),
            Optional.of(population),
            status,
            status.map(InventedNews::measure).orElse(Measure.UNKNOWN),
            where,
            when,
            Optional.empty(),
            BY_HAND));
  }

  private Optional<Status> status(Writing writing) {
    writing.append(" were ");
    if (sometimes(0.25)) {
      writing.append("there");
      return Optional.empty();
    }
    String code = STATUSES.get(random.nextInt(STATUSES.size()));
    return Optional.of(new Status(code, writing.append(code)));
  }

  private static Measure measure(Status status) {
    boolean stock = List.of("held", "missing", "displaced").contains(status.code());
    return stock ? Measure.STOCK : Measure.FLOW;
  }

  private Place place(Writing writing) {
    writing.append(" in ");
    String name = "Region " + places.draw(random);
    return new Place(Place.Role.LOCATION, name, writing.append(name));
  }

  private TimeMention day(Writing writing) {
    LocalDate date = NEW_YEAR.plusDays(random.nextInt(DAYS));
    writing.append(" on ");
    return new TimeMention(writing.append(date.toString()), new Day(date));
  }

  private Amount amount() {
    BigDecimal number = BigDecimal.valueOf(Math.round(Math.pow(10, random.nextDouble() * 4)));
    return switch (random.nextInt(10)) {
      case 0 -> new Amount.MoreThan(number);
      case 1 -> new Amount.AtLeast(number);
      case 2 -> new Amount.About(number);
      default -> new Amount.Exact(number);
    };
  }

  private static String words(Amount amount) {
    return amount.getClass().getSimpleName().toLowerCase(Locale.ROOT)
        + " "
        + amount.value().orElseThrow();
  }

  private boolean sometimes(double share) {
    return random.nextDouble() < share;
  }

  /** Ranks of which the n-th comes as often as one n-th of the first. */
  private static final class Zipf {
    private final double[] sums;

    Zipf(int ranks) {
      sums = new double[ranks];
      double sum = 0;
      for (int i = 0; i < ranks; i++) {
        sum += 1.0 / (i + 1);
        sums[i] = sum;
      }
    }

    int draw(Random random) {
      int at = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
      return at < 0 ? -at - 1 : at;
    }
  }

  /** An article while it is written. */
  private static final class Writing {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> sentences = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();

    Span append(String words) {
      text.append(words);
      return new Span(text.length() - words.length(), text.length());
    }

    Extraction extraction(String id) {
      return new Extraction(
          new Document(id, text.toString().strip(), Publication.UNKNOWN, List.of()),
          sentences,
          attributions,
          figures,
          List.of(),
          List.of(),
          List.of());
    }
  }
}
