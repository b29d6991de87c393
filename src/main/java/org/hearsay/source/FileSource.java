package org.hearsay.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/** Reads single files: plain text, web pages that were saved, and JSON Lines; packed or not. */
final class FileSource {

  private final ReadingOptions options;

  FileSource(ReadingOptions options) {
    this.options = options;
  }

  /** Hands over the documents of a file; one, unless it holds JSON Lines. */
  void read(Path file, String id, Consumer<Reading> sink) {
    if (holdsLines(file)) {
      new LinesSource(file.toString(), options).read(() -> open(file), sink);
    } else {
      sink.accept(readOne(file, id));
    }
  }

  /** How many texts a file holds; one if it cannot be read, as that is one to be refused. */
  long count(Path file) {
    if (!holdsLines(file)) {
      return 1;
    }
    try (InputStream in = open(file)) {
      return LineSplitter.count(in);
    } catch (IOException e) {
      return 1;
    }
  }

  private boolean holdsLines(Path file) {
    return options.lines() || name(file).matches(".*\\.(jsonl|ndjson)(\\.gz)?");
  }

  private static String name(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT);
  }

  /** The one document of a stream, which stays open. */
  Reading read(String place, InputStream in) {
    try {
      return DocumentReader.read(place, place.replace(' ', '-'), text(in), Description.NONE);
    } catch (Unreadable e) {
      return new Reading.Refused(place, e.getMessage());
    } catch (IOException e) {
      return new Reading.Refused(place, "reading failed: " + e.getMessage());
    }
  }

  private Reading readOne(Path file, String id) {
    try (InputStream in = open(file)) {
      Description sidecar = Sidecar.of(file);
      if (name(file).matches(".*\\.x?html?")) {
        byte[] page = Limits.read(in, options.maxBytes());
        return WebPage.of(page, Optional.of(options.charset())).read(file.toString(), id, sidecar);
      }
      return DocumentReader.read(file.toString(), id, text(in), sidecar);
    } catch (Unreadable e) {
      return new Reading.Refused(file.toString(), e.getMessage());
    } catch (IOException e) {
      return new Reading.Refused(file.toString(), reason(e));
    }
  }

  private String text(InputStream in) throws IOException, Unreadable {
    return new TextDecoder(options.charset()).text(Limits.read(in, options.maxBytes()));
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return name(file).endsWith(".gz") ? Unpacked.of(in, Files.size(file)) : in;
  }

  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "you may not read it; change its permissions";
    }
    if (e instanceof ZipException) {
      return "it is named .gz but is not in gzip format";
    }
    return "reading failed: " + e.getMessage();
  }
}
