package org.hearsay.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;

/**
 * A block of {@code key: value} lines between two lines {@code ---} at the head of a text, as many
 * publishing tools write it. What begins as one and is none is part of the text, and remarked on.
 *
 * @param span from the first rule to the second, in the text it heads; empty where there is none
 */
public record FrontMatter(Optional<Span> span, Description description) {

  private static final FrontMatter NONE = new FrontMatter(Optional.empty(), Description.NONE);

  private static final int LONGEST = 16_384;
  private static final Pattern RULE = Pattern.compile("---[ \\t]*+\\r?+(?:\\n|\\z)");
  private static final Pattern LINE = Pattern.compile("([^\\n]*+)(?:\\n|\\z)");
  private static final Pattern FIELD = Pattern.compile("([A-Za-z][\\w-]*+)[ \\t]*+:(.*+)");

  /** The front matter of a text, which may have none. */
  public static FrontMatter of(String text) {
    Matcher rule = RULE.matcher(text);
    if (!rule.lookingAt()) {
      return NONE;
    }
    int begin = rule.end();
    Matcher line = LINE.matcher(text).region(begin, Math.min(text.length(), begin + LONGEST));
    Map<String, String> fields = new HashMap<>();
    while (line.lookingAt() && line.end() > line.start()) {
      if (rule.region(line.start(), text.length()).lookingAt()) {
        Span span = new Span(0, line.start() + 3);
        return new FrontMatter(Optional.of(span), Description.ofWhole(fields));
      }
      if (!read(line.group(1).strip(), fields)) {
        return broken(fields, Quoted.briefly(line.group(1).strip()) + " is no line “key: value”");
      }
      line.region(line.end(), line.regionEnd());
    }
    return broken(fields, "no line “---” ends it");
  }

  /** Prose may begin with a rule too, and with a line that holds a colon. */
  private static FrontMatter broken(Map<String, String> fields, String why) {
    String remark = "its front matter is read as part of the text, as " + why;
    return fields.keySet().stream().anyMatch(Description.KEYS::contains)
        ? new FrontMatter(Optional.empty(), new Description(Publication.UNKNOWN, List.of(remark)))
        : NONE;
  }

  /** The fields of lines {@code key: value}; empty where some line is not one. */
  static Optional<Map<String, String>> fields(String lines) {
    Map<String, String> fields = new HashMap<>();
    boolean wellFormed = lines.lines().map(String::strip).allMatch(line -> read(line, fields));
    return wellFormed ? Optional.of(fields) : Optional.empty();
  }

  private static boolean read(String line, Map<String, String> fields) {
    if (line.isEmpty() || line.startsWith("#")) {
      return true;
    }
    Matcher field = FIELD.matcher(line);
    if (!field.matches()) {
      return false;
    }
    fields.put(field.group(1).toLowerCase(Locale.ROOT), unquoted(field.group(2).strip()));
    return true;
  }

  private static String unquoted(String value) {
    char first = value.isEmpty() ? 0 : value.charAt(0);
    boolean quoted =
        value.length() > 1 && (first == '"' || first == '\'') && value.endsWith("" + first);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
