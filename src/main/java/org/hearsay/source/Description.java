package org.hearsay.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.text.Publication;

/**
 * What a text's surroundings say of its publication, and what of it made no sense.
 *
 * @param remarks as sentences, one for each statement that was left out
 */
record Description(Publication publication, List<String> remarks) {

  /** What can be said of a text. */
  static final List<String> KEYS = List.of("title", "publisher", "date", "url");

  static final Description NONE = new Description(Publication.UNKNOWN, List.of());

  Description {
    remarks = List.copyOf(remarks);
  }

  /** Reads what is written for nothing else than to describe a text. */
  static Description ofWhole(Map<String, String> fields) {
    List<String> unread =
        fields.keySet().stream().filter(key -> !KEYS.contains(key)).sorted().toList();
    return unread.isEmpty()
        ? of(fields)
        : of(fields)
            .or(
                new Description(
                    Publication.UNKNOWN,
                    List.of(
                        "of its description, only "
                            + String.join(", ", KEYS)
                            + " are read, and not "
                            + Quoted.briefly(String.join("”, “", unread)))));
  }

  /** Reads {@code title}, {@code publisher}, {@code date} and {@code url}; other keys are free. */
  static Description of(Map<String, String> fields) {
    List<String> remarks = new ArrayList<>();
    Publication publication =
        new Publication(
            stated(fields, "title"),
            stated(fields, "publisher"),
            stated(fields, "date").flatMap(value -> date(value, remarks)),
            stated(fields, "url").flatMap(value -> url(value, remarks)));
    return new Description(publication, remarks);
  }

  /** This, and what it leaves open from the other. */
  Description or(Description other) {
    List<String> all = new ArrayList<>(remarks);
    all.addAll(other.remarks);
    Publication ours = publication;
    Publication theirs = other.publication;
    return new Description(
        new Publication(
            or(ours.title(), theirs::title),
            or(ours.publisher(), theirs::publisher),
            or(ours.date(), theirs::date),
            or(ours.url(), theirs::url)),
        all);
  }

  private static <T> Optional<T> or(Optional<T> first, Supplier<Optional<T>> second) {
    return first.or(second);
  }

  private static Optional<String> stated(Map<String, String> fields, String key) {
    return Optional.ofNullable(fields.get(key)).map(String::strip).filter(s -> !s.isEmpty());
  }

  /** The day of an ISO 8601 date or date-time, as its own time zone counts it. */
  private static Optional<LocalDate> date(String value, List<String> remarks) {
    boolean dateTime = value.length() > 10 && "T ".indexOf(value.charAt(10)) >= 0;
    try {
      return Optional.of(LocalDate.parse(dateTime ? value.substring(0, 10) : value));
    } catch (DateTimeException e) {
      remarks.add(
          "date " + Quoted.briefly(value) + " is not YYYY-MM-DD, so it is taken as unknown");
      return Optional.empty();
    }
  }

  private static Optional<URI> url(String value, List<String> remarks) {
    try {
      URI url = new URI(value);
      if ("http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme())) {
        return Optional.of(url);
      }
    } catch (URISyntaxException e) {
      // Said below, as for any other address that cannot be linked to.
    }
    remarks.add(
        "url "
            + Quoted.briefly(value)
            + " is not an http or https address, so it is taken as unknown");
    return Optional.empty();
  }
}
