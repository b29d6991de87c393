package org.hearsay.source;

import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads JSON Lines, one document a line: {@code id} and {@code text}, and perhaps {@code title},
 * {@code publisher}, {@code date} and {@code url}; other members are passed over. A bad line is
 * refused with its number, and the next one read. Only one line is held at a time.
 */
final class LinesSource {

  /** Opens what holds the lines. */
  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }

  private static final String WRITE = "; write {\"id\": \"…\", \"text\": \"…\"}";

  private final String place;
  private final ReadingOptions options;

  LinesSource(String place, ReadingOptions options) {
    this.place = place;
    this.options = options;
  }

  void read(Opener opener, Consumer<Reading> sink) {
    int number = 0;
    boolean any = false;
    try (InputStream in = new BufferedInputStream(opener.open(), 1 << 16)) {
      LineSplitter lines = new LineSplitter(in, options.maxBytes());
      while (lines.hasMore()) {
        number++;
        Optional<Reading> reading = read(lines, place + ", line " + number);
        reading.ifPresent(sink);
        any |= reading.isPresent();
      }
      if (!any) {
        sink.accept(new Reading.Refused(place, "there are no lines in it" + WRITE + " on each"));
      }
    } catch (IOException e) {
      sink.accept(new Reading.Refused(place + ", line " + number, FileSource.reason(e)));
    }
  }

  /** What comes of the next line; nothing if it is blank. */
  private Optional<Reading> read(LineSplitter lines, String here) throws IOException {
    try {
      String line = new TextDecoder(options.charset()).decode(lines.next());
      return line.isBlank() ? Optional.empty() : Optional.of(document(here, line));
    } catch (Unreadable e) {
      return Optional.of(new Reading.Refused(here, e.getMessage()));
    }
  }

  private static Reading document(String here, String line) throws Unreadable {
    Map<String, String> fields = fields(line);
    String id = required(fields, "id");
    String text = required(fields, "text");
    TextDecoder.requireText(text);
    return DocumentReader.read(here, id, text, Description.of(fields));
  }

  private static String required(Map<String, String> fields, String key) throws Unreadable {
    String value = fields.get(key);
    if (value == null || value.isBlank()) {
      throw new Unreadable("it has no \"" + key + '"' + WRITE);
    }
    return value;
  }

  private static Map<String, String> fields(String line) throws Unreadable {
    try (JsonReader json = new JsonReader(new StringReader(line))) {
      json.setStrictness(Strictness.STRICT);
      Map<String, String> fields = members(json);
      if (json.peek() != JsonToken.END_DOCUMENT) {
        throw new Unreadable("there is more after the object; write one object a line");
      }
      return fields;
    } catch (MalformedJsonException | EOFException | JsonParseException | IllegalStateException e) {
      throw new Unreadable("it is not one JSON object" + JsonMistake.place(e) + WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those that are strings or numbers. */
  private static Map<String, String> members(JsonReader json) throws IOException, Unreadable {
    Map<String, String> members = new HashMap<>();
    Set<String> names = new HashSet<>();
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName();
      if (!names.add(name)) {
        throw new Unreadable("it has " + Quoted.briefly(name) + " twice; write it once");
      }
      if (json.peek() == JsonToken.STRING || json.peek() == JsonToken.NUMBER) {
        String value = json.nextString();
        TextDecoder.requireCharacters(value);
        members.put(name, value);
      } else {
        json.skipValue();
      }
    }
    json.endObject();
    return members;
  }
}
