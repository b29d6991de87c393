package org.hearsay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Amount;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Measure;
import org.hearsay.claim.Place;
import org.hearsay.claim.Status;
import org.hearsay.claim.Trend;
import org.hearsay.claim.Unit;
import org.hearsay.text.Span;

/** A figure of residents noted down by hand. */
final class HandFigure {

  private final HandReader reader;
  private final Span span;
  private final Span phrase;
  private final Amount amount;
  private final List<Place> places = new ArrayList<>();
  private Status status;
  private Measure measure = Measure.UNKNOWN;

  HandFigure(HandReader reader, Span span, Span phrase, Amount amount) {
    this.reader = reader;
    this.span = span;
    this.phrase = phrase;
    this.amount = amount;
    places.add(new Place(Place.Role.ORIGIN, "Kursk Oblast", near("Kursk Oblast")));
  }

  private Span near(String words) {
    return reader.find(words, phrase.start());
  }

  HandFigure status(String code, String words, Measure counts) {
    status = new Status(code, near(words));
    measure = counts;
    return this;
  }

  HandFigure place(Place.Role role, String words) {
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
        HandReader.BY_HAND);
  }
}
