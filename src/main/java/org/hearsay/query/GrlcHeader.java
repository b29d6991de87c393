package org.hearsay.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comment lines that tell of a query, as grlc has them: each begins with {@code #+}, then
 * {@code key: value}, or a key and below it items {@code - value}, or more lines of its text.
 *
 * @see <a href="https://github.com/CLARIAH/grlc">grlc: linked data queries as APIs</a>
 */
final class GrlcHeader {

  private static final Pattern KEY = Pattern.compile("([a-z_]+):(?: +(.*))?");
  private static final Pattern ITEM = Pattern.compile(" +- +(.*)");

  private final String file;
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private GrlcHeader(String file) {
    this.file = file;
  }

  static GrlcHeader parse(String name, String text) {
    GrlcHeader header = new GrlcHeader(name + ".rq");
    List<String> open = new ArrayList<>();
    for (String line : text.lines().filter(l -> l.startsWith("#+ ")).toList()) {
      String content = line.substring(3);
      Matcher key = KEY.matcher(content);
      Matcher item = ITEM.matcher(content);
      if (key.matches()) {
        open = header.open(key.group(1), key.group(2));
      } else {
        open.add(item.matches() ? item.group(1) : content.strip());
      }
    }
    return header;
  }

  private List<String> open(String key, String first) {
    List<String> opened = new ArrayList<>();
    if (first != null) {
      opened.add(first.strip());
    }
    if (values.put(key, opened) != null) {
      throw new MalformedQueryException(file + ": \"" + key + "\" stands twice in its header");
    }
    return opened;
  }

  /** All lines of a text as one. */
  Optional<String> text(String key) {
    return Optional.ofNullable(values.get(key)).map(lines -> String.join(" ", lines));
  }

  String required(String key) {
    return text(key)
        .orElseThrow(
            () -> new MalformedQueryException(file + ": its header needs \"#+ " + key + ":\""));
  }

  List<String> list(String key) {
    return values.getOrDefault(key, List.of());
  }

  /** The value that a list of {@code - name: value} gives to a name. */
  Optional<String> entry(String key, String name) {
    String start = name + ":";
    return list(key).stream()
        .filter(item -> item.startsWith(start))
        .map(item -> item.substring(start.length()).strip())
        .findFirst();
  }
}
