package org.hearsay.cli.extraction;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Place;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.Status;
import org.hearsay.claim.Surroundings;
import org.hearsay.cli.terminal.Console;
import org.hearsay.cli.terminal.Printable;
import org.hearsay.cli.terminal.Style;
import org.hearsay.cli.terminal.TextTable;
import org.hearsay.cli.terminal.TextTable.Cell;
import org.hearsay.cli.terminal.Wrapping;
import org.hearsay.rdf.DocumentIris;
import org.hearsay.rdf.IriMinter;
import org.hearsay.text.Span;
import org.hearsay.web.view.AmountWords;

/** What was found in a document, for a person to read. */
public final class ExtractionTable implements ExtractionPrinter {

  private final Console console;
  private final IriMinter minter = IriMinter.local();

  public ExtractionTable(Console console) {
    this.console = console;
  }

  @Override
  public void print(Extraction extraction) {
    String title = extraction.document().publication().title().orElse("");
    console.print(console.styled(Style.BOLD, Printable.of(extraction.document().id())));
    if (!title.isEmpty()) {
      Wrapping.wrap(Printable.of(title), console.terminal().width()).forEach(console::print);
    }
    console.print("");
    print("No claims.", attributions(extraction));
    print("No figures.", figures(extraction));
  }

  private void print(String whenEmpty, TextTable table) {
    if (table.isEmpty()) {
      console.print(whenEmpty);
    } else {
      table.print(console);
    }
    console.print("");
  }

  private TextTable attributions(Extraction extraction) {
    TextTable table = new TextTable("#", "who", "said how", "what", "when", "rule");
    DocumentIris iris = minter.version(extraction.document());
    String text = extraction.document().text();
    for (int i = 0; i < extraction.attributions().size(); i++) {
      Attribution attribution = extraction.attributions().get(i);
      table.add(
          new Cell("" + i, Style.DIM),
          new Cell(SpeakerName.of(attribution.speaker(), iris, minter).inWords(), Style.BOLD),
          new Cell(how(attribution, text), Style.PLAIN),
          new Cell(words(attribution.contents(), text), Style.PLAIN),
          new Cell(attribution.statedOn().map(t -> t.time().value()).orElse(""), Style.CYAN),
          new Cell(attribution.rule().name(), Style.DIM));
    }
    return table;
  }

  private static String how(Attribution attribution, String text) {
    StringJoiner how = new StringJoiner(", ");
    how.add(attribution.cue().map(cue -> cue.in(text)).orElse("(quoted)"));
    if (attribution.polarity() == Polarity.NEGATIVE) {
      how.add("negated");
    }
    attribution.hedges().forEach(hedge -> how.add("hedged “" + hedge.words().in(text) + "”"));
    attribution.nestedIn().ifPresent(outer -> how.add("within " + outer));
    return how.toString();
  }

  private TextTable figures(Extraction extraction) {
    TextTable table =
        new TextTable("amount", "of what", "status", "measure", "where", "in", "words");
    String text = extraction.document().text();
    Surroundings surroundings = extraction.surroundings();
    for (Figure figure : extraction.figures()) {
      Optional<Span> counted = figure.population().or(figure::counted);
      var attribution = surroundings.attributionOf(figure.span());
      table.add(
          new Cell(AmountWords.of(figure.amount()), Style.BOLD),
          new Cell(
              counted.map(words -> words.in(text)).orElse(figure.unit().normalized()), Style.PLAIN),
          new Cell(figure.status().map(Status::code).orElse(""), Style.PLAIN),
          new Cell(ExtractionJson.lower(figure.measure()), Style.PLAIN),
          new Cell(places(figure.places()), Style.PLAIN),
          new Cell(attribution.isPresent() ? "" + attribution.getAsInt() : "", Style.DIM),
          new Cell(figure.span().in(text), Style.PLAIN));
    }
    return table;
  }

  private static String places(List<Place> places) {
    return String.join(
        ", ",
        places.stream()
            .map(place -> ExtractionJson.lower(place.role()) + " " + place.name())
            .toList());
  }

  private static String words(List<Span> spans, String text) {
    return String.join(" … ", spans.stream().map(span -> span.in(text)).toList());
  }
}
