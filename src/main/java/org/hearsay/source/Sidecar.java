package org.hearsay.source;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The file beside {@code article.txt} that describes it: {@code article.txt.meta.json}, {@code
 * article.meta.json}, or the same with {@code .meta.yaml} and plain {@code key: value} lines.
 */
final class Sidecar {

  private static final List<String> ENDINGS = List.of(".meta.json", ".meta.yaml", ".meta.yml");
  private static final int LARGEST = 1 << 16;

  private Sidecar() {}

  static boolean is(Path file) {
    return ENDINGS.stream().anyMatch(file.getFileName().toString()::endsWith);
  }

  /** What the sidecar of an article says; nothing where it has none. */
  static Description of(Path article) throws IOException, Unreadable {
    for (Path sidecar : (Iterable<Path>) candidates(article)::iterator) {
      if (Files.isRegularFile(sidecar)) {
        return read(sidecar);
      }
    }
    return Description.NONE;
  }

  private static Stream<Path> candidates(Path article) {
    String name = article.getFileName().toString();
    int dot = name.lastIndexOf('.');
    Stream<String> stems = Stream.of(name, dot > 0 ? name.substring(0, dot) : name).distinct();
    return stems.flatMap(
        stem -> ENDINGS.stream().map(ending -> article.resolveSibling(stem + ending)));
  }

  private static Description read(Path sidecar) throws IOException, Unreadable {
    String name = sidecar.getFileName().toString();
    if (Files.size(sidecar) > LARGEST) {
      throw new Unreadable("its description " + name + " is larger than " + LARGEST + " bytes");
    }
    String text;
    try {
      text = new TextDecoder(StandardCharsets.UTF_8).text(Files.readAllBytes(sidecar));
    } catch (Unreadable e) {
      throw new Unreadable("its description " + name + " cannot be read: " + e.getMessage());
    }
    if (name.endsWith(".json")) {
      return Description.ofWhole(json(name, text));
    }
    return FrontMatter.fields(text)
        .map(Description::ofWhole)
        .orElseThrow(
            () -> new Unreadable("its description " + name + " must hold lines “key: value”"));
  }

  private static Map<String, String> json(String name, String text) throws Unreadable {
    try {
      if (JsonParser.parseString(text) instanceof JsonObject object) {
        return strings(object);
      }
    } catch (JsonParseException e) {
      throw new Unreadable("its description " + name + " is not JSON" + JsonMistake.place(e));
    }
    throw new Unreadable("its description " + name + " must be a JSON object");
  }

  /** The members that are strings or numbers, by lower-case name. */
  private static Map<String, String> strings(JsonObject object) {
    Map<String, String> strings = new HashMap<>();
    for (Map.Entry<String, JsonElement> member : object.entrySet()) {
      if (member.getValue().isJsonPrimitive()) {
        strings.put(member.getKey().toLowerCase(Locale.ROOT), member.getValue().getAsString());
      }
    }
    return strings;
  }
}
