package org.hearsay.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comment lines that tell of a query, as grlc has them: each begins with {@code #+}, then
 * {@code key: value}, or a key and below it items {@code - value}, or more lines of its text. An
 * item {@code - name:} may have items of its own, each further in.
 *
 * @see <a href="https://github.com/CLARIAH/grlc">grlc: linked data queries as APIs</a>
 */
final class GrlcHeader {

  private static final Pattern KEY = Pattern.compile("([a-z_]+):(?: +(.*))?");
  private static final Pattern ITEM = Pattern.compile("( +)- +(.*)");

  private final String file;
  private final Map<String, List<String>> lines = new LinkedHashMap<>();

  private GrlcHeader(String file) {
    this.file = file;
  }

  static GrlcHeader parse(String name, String text) {
    GrlcHeader header = new GrlcHeader(name + ".rq");
    List<String> open = new ArrayList<>();
    for (String line : text.lines().filter(l -> l.startsWith("#+ ")).toList()) {
      String content = line.substring(3);
      Matcher key = KEY.matcher(content);
      if (key.matches()) {
        open = header.open(key.group(1), key.group(2));
      } else {
        open.add(content);
      }
    }
    return header;
  }

  private List<String> open(String key, String first) {
    List<String> opened = new ArrayList<>();
    if (first != null) {
      opened.add(first.strip());
    }
    if (lines.put(key, opened) != null) {
      throw new MalformedQueryException(file + ": \"" + key + "\" stands twice in its header");
    }
    return opened;
  }

  /** All lines of a text as one. */
  Optional<String> text(String key) {
    return Optional.ofNullable(lines.get(key))
        .map(text -> String.join(" ", text.stream().map(String::strip).toList()));
  }

  String required(String key) {
    return text(key)
        .orElseThrow(
            () -> new MalformedQueryException(file + ": its header needs \"#+ " + key + ":\""));
  }

  /** The items of a list, without those of their own. */
  List<String> list(String key) {
    List<Item> items = items(key);
    return items.stream().filter(item -> item.depth == items.get(0).depth).map(Item::text).toList();
  }

  /** The value that a list of {@code - name: value} gives to a name. */
  Optional<String> entry(String key, String name) {
    String start = name + ":";
    return list(key).stream()
        .filter(item -> item.startsWith(start))
        .map(item -> item.substring(start.length()).strip())
        .findFirst();
  }

  /** The items that an item {@code - name:} of a list has; none if there is no such. */
  List<String> entries(String key, String name) {
    List<Item> items = items(key);
    return items.stream()
        .dropWhile(item -> !item.text.equals(name + ":"))
        .skip(1)
        .takeWhile(item -> item.depth > items.get(0).depth)
        .map(Item::text)
        .toList();
  }

  /**
   * Requires of a list that each of its items is {@code - name:} and has items of its own.
   *
   * @throws MalformedQueryException if one is not, or has none
   */
  void expectEntries(String key, Set<String> names) {
    for (String item : list(key)) {
      String name = item.replaceFirst(":$", "");
      if (!names.contains(name) || entries(key, name).isEmpty()) {
        throw new MalformedQueryException(
            "%s: below \"%s\" stands \"- %s\", which is no parameter with values below it"
                .formatted(file, key, item));
      }
    }
  }

  private List<Item> items(String key) {
    return lines.getOrDefault(key, List.of()).stream()
        .map(ITEM::matcher)
        .filter(Matcher::matches)
        .map(item -> new Item(item.group(1).length(), item.group(2).strip()))
        .toList();
  }

  /** One of a list, and how far in it stands. */
  private record Item(int depth, String text) {}
}
