package org.hearsay.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The media types a client would have, as its Accept header tells (RFC 9110, section 12.5.1). */
public final class Accept {

  private static final Pattern RANGE =
      Pattern.compile("\\s*+([^\\s/;]++)/([^\\s;]++)\\s*+(?:;.*)?+");
  private static final Pattern QUALITY = Pattern.compile(";\\s*+[qQ]=([01](?:\\.[0-9]{0,3})?)");

  private final List<Range> ranges;

  private Accept(List<Range> ranges) {
    this.ranges = ranges;
  }

  /** What a request accepts; without the header, all there is. */
  public static Accept of(HttpServletRequest request) {
    return of(String.join(",", Collections.list(request.getHeaders("Accept"))));
  }

  static Accept of(String header) {
    List<Range> ranges = new ArrayList<>();
    for (String part : header.split(",", -1)) {
      Matcher range = RANGE.matcher(part);
      if (range.matches()) {
        ranges.add(new Range(lower(range.group(1)), lower(range.group(2)), quality(part)));
      }
    }
    return new Accept(header.isBlank() ? List.of(new Range("*", "*", 1)) : ranges);
  }

  /** The offer it likes best, the first of those it likes alike; empty if it would have none. */
  <T> Optional<T> best(List<T> offers, Function<T, String> mediaType) {
    T best = null;
    double most = 0;
    for (T offer : offers) {
      double quality = quality(mediaType.apply(offer).split("/", 2));
      if (quality > most) {
        best = offer;
        most = quality;
      }
    }
    return Optional.ofNullable(best);
  }

  /** As {@link #best}, and a refusal that lists the offers where there is none. */
  public <T> T choose(List<T> offers, Function<T, String> mediaType) {
    return best(offers, mediaType)
        .orElseThrow(() -> Refusal.notAcceptable(offers.stream().map(mediaType).toList()));
  }

  /** That of the most specific range that holds the type. */
  private double quality(String[] type) {
    int specific = -1;
    double quality = 0;
    for (Range range : ranges) {
      int matched = range.matches(type[0], type[1]);
      if (matched > specific) {
        specific = matched;
        quality = range.quality;
      }
    }
    return quality;
  }

  private static double quality(String part) {
    Matcher quality = QUALITY.matcher(part);
    return quality.find() ? Double.parseDouble(quality.group(1)) : 1;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private record Range(String type, String subtype, double quality) {

    /** How specifically it names the type; -1 if it does not hold it. */
    int matches(String otherType, String otherSubtype) {
      if (type.equals("*")) {
        return 0;
      }
      if (!type.equals(otherType)) {
        return -1;
      }
      return subtype.equals("*") ? 1 : subtype.equals(otherSubtype) ? 2 : -1;
    }
  }
}
