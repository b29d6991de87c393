package org.hearsay.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Document;

/** Files of a test, and what came of reading them. */
final class ReadPlaces {

  private final Path folder;
  private final List<Document> documents = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final List<Reading.Refused> refused = new ArrayList<>();

  ReadPlaces(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  String write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes).toString();
  }

  void read(String... places) {
    read(ReadingOptions.DEFAULT, InputStream.nullInputStream(), places);
  }

  void read(ReadingOptions options, InputStream in, String... places) {
    new Sources(options, in)
        .read(
            List.of(places),
            reading ->
                reading.match(
                    ok -> {
                      documents.add(ok.document());
                      remarks.addAll(ok.remarks());
                    },
                    refused::add));
  }

  List<Document> documents() {
    return documents;
  }

  List<String> remarks() {
    return remarks;
  }

  List<Reading.Refused> refused() {
    return refused;
  }

  /** The document that was read, where it is the only one. */
  Document only() {
    assertEquals(1, documents.size(), () -> "read, and refused " + refused);
    return documents.get(0);
  }

  /** Why the text was refused, where it is the only one. */
  String onlyReason() {
    assertEquals(1, refused.size(), () -> "refused, and read " + documents);
    return refused.get(0).reason();
  }
}
