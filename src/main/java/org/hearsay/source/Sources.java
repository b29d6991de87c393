package org.hearsay.source;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Reads what a command line names: files, folders with all below them, http and https addresses,
 * and {@code -} for standard input. Texts are read and handed over one by one, in an order that
 * depends on the names alone.
 *
 * <p>An id stands for one document a run: the second text of the same id is refused.
 */
public final class Sources {

  private final ReadingOptions options;
  private final InputStream standardInput;

  public Sources(ReadingOptions options, InputStream standardInput) {
    this.options = options;
    this.standardInput = standardInput;
  }

  /** Hands over what comes of each text of all places, in the order given. */
  public void read(List<String> places, Consumer<Reading> sink) {
    Map<String, String> placesOfIds = new HashMap<>();
    places.forEach(place -> read(place, reading -> sink.accept(unique(reading, placesOfIds))));
  }

  /**
   * How many texts the places hold, told without reading them through; empty where that cannot be.
   * It serves to show progress and may be off by the texts that are refused.
   */
  public OptionalLong count(List<String> places) {
    long count = 0;
    for (String place : places) {
      OptionalLong here = count(place);
      if (here.isEmpty()) {
        return here;
      }
      count += here.getAsLong();
    }
    return OptionalLong.of(count);
  }

  private OptionalLong count(String place) {
    if (isAddress(place)) {
      return OptionalLong.of(1);
    }
    if (place.equals("-")) {
      return options.lines() ? OptionalLong.empty() : OptionalLong.of(1);
    }
    try {
      Path path = Path.of(place);
      if (Files.isDirectory(path)) {
        return OptionalLong.of(new FolderSource(path, options).count());
      }
      if (Files.isRegularFile(path)) {
        return OptionalLong.of(new FileSource(options).count(path));
      }
      // What is in a pipe is there once: who counts it has taken it from who would read it.
      return Files.exists(path) ? OptionalLong.empty() : OptionalLong.of(1);
    } catch (InvalidPathException e) {
      return OptionalLong.of(1);
    }
  }

  private void read(String place, Consumer<Reading> sink) {
    if (place.equals("-")) {
      readStandardInput(sink);
    } else if (isAddress(place)) {
      sink.accept(new WebSource(options).read(place));
    } else {
      readPath(place, sink);
    }
  }

  private void readStandardInput(Consumer<Reading> sink) {
    String place = "standard input";
    if (options.lines()) {
      new LinesSource(place, options).read(() -> standardInput, sink);
    } else {
      sink.accept(new FileSource(options).read(place, standardInput));
    }
  }

  private void readPath(String place, Consumer<Reading> sink) {
    try {
      Path path = Path.of(place);
      if (Files.isDirectory(path)) {
        new FolderSource(path, options).read(sink);
      } else if (Files.exists(path)) {
        new FileSource(options).read(path, path.getFileName().toString(), sink);
      } else {
        sink.accept(new Reading.Refused(place, "there is no such file or folder"));
      }
    } catch (InvalidPathException e) {
      sink.accept(new Reading.Refused(place, "this is not a path: " + e.getReason()));
    }
  }

  /** Whether a place names a scheme, be it one that is read or not. */
  private static boolean isAddress(String place) {
    String lower = place.toLowerCase(Locale.ROOT);
    return lower.contains("://") || lower.startsWith("jar:") || lower.startsWith("file:");
  }

  private static Reading unique(Reading reading, Map<String, String> placesOfIds) {
    if (reading instanceof Reading.Read read) {
      String id = read.document().id();
      String first = placesOfIds.putIfAbsent(id, read.place());
      if (first != null) {
        return new Reading.Refused(
            read.place(),
            "its id %s is that of another text of this run, %s; rename one, or give the folder of both"
                .formatted(Quoted.briefly(id), first));
      }
    }
    return reading;
  }
}
