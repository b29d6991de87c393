package org.hearsay.cli.terminal;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Standard output takes no more; the message says why. */
public final class OutputLost extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean unwanted;

  OutputLost(IOException failure) {
    super("standard output takes no more: " + failure.getMessage(), failure);
    unwanted = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  /** It, or what has led to a failure: writers wrap whatever stops them. */
  public static Optional<OutputLost> in(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(OutputLost.class::isInstance)
        .map(OutputLost.class::cast)
        .findFirst();
  }

  /** Whether who read it has left, as {@code head} does when it has enough. */
  public boolean isUnwanted() {
    return unwanted;
  }
}
