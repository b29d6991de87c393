package org.hearsay.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a web server says its answer is.
 *
 * @param isPlain whether it is bare text, not HTML
 * @param charset the encoding, where it is stated
 */
record ContentType(boolean isPlain, Optional<Charset> charset) {

  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
  private static final String CHARSET = "charset=";

  /** Reads the header of that name, such as {@code text/html; charset=utf-8}. */
  static ContentType of(String header) throws Unreadable {
    String[] parts = header.toLowerCase(Locale.ROOT).split(";", 8);
    String type = parts[0].strip();
    if (!type.equals("text/plain") && !PAGES.contains(type)) {
      throw new Unreadable("it is " + type + "; only web pages and plain texts are read");
    }
    for (String part : parts) {
      String parameter = part.strip();
      if (parameter.startsWith(CHARSET)) {
        String name = parameter.substring(CHARSET.length()).replace("\"", "").strip();
        return new ContentType(type.equals("text/plain"), Optional.of(charset(name)));
      }
    }
    return new ContentType(type.equals("text/plain"), Optional.empty());
  }

  private static Charset charset(String name) throws Unreadable {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new Unreadable("its encoding “" + name + "” is not known");
    }
  }
}
