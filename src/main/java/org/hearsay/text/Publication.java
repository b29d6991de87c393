package org.hearsay.text;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of how a text was published. Whatever is empty is unknown; nothing is guessed.
 *
 * @param title the headline
 * @param publisher the outlet, as it names itself
 * @param date the day of publication, on which relative dates of the text rest
 * @param url where it was published
 */
public record Publication(
    Optional<String> title,
    Optional<String> publisher,
    Optional<LocalDate> date,
    Optional<URI> url) {

  /** Nothing is known. */
  public static final Publication UNKNOWN =
      new Publication(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
