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

  /** Of YYYY-MM-DD. */
  private static final int LENGTH = 10;

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
            words(fields, "title", remarks),
            words(fields, "publisher", remarks),
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

  private static Optional<String> words(
      Map<String, String> fields, String key, List<String> remarks) {
    Optional<String> words = stated(fields, key);
    try {
      TextDecoder.requireCharacters(words.orElse(""));
      return words;
    } catch (Unreadable e) {
      remarks.add(key + " is taken as unknown: " + e.getMessage());
      return Optional.empty();
    }
  }

  /** The day of an ISO 8601 date or date-time, as its own time zone counts it. */
  private static Optional<LocalDate> date(String value, List<String> remarks) {
    boolean dateTime = value.length() > LENGTH && "T ".indexOf(value.charAt(LENGTH)) >= 0;
    try {
      LocalDate day = LocalDate.parse(dateTime ? value.substring(0, LENGTH) : value);
      if (day.toString().length() == LENGTH) {
        return Optional.of(day);
      }
    } catch (DateTimeException e) {
      // Said below, as for a year of more digits than a date of RDF has.
    }
    remarks.add("date " + Quoted.briefly(value) + " is not YYYY-MM-DD, so it is taken as unknown");
    return Optional.empty();
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
