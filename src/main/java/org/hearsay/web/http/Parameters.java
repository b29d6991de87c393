package org.hearsay.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.util.MultiMap;
import org.eclipse.jetty.util.UrlEncoded;

/**
 * A request whose parameters are read here, those of its query and of a form that is its body. Left
 * to Jetty, a name that is given again and again takes time by the square.
 */
final class Parameters extends HttpServletRequestWrapper {

  private static final int MOST = 100;
  private static final int MOST_BYTES = 1 << 20;
  private static final String FORM = "application/x-www-form-urlencoded";

  private final MultiMap<String> values = new MultiMap<>();

  private Parameters(HttpServletRequest request) {
    super(request);
  }

  /**
   * Reads them.
   *
   * @throws Refusal if there are too many, or they are not UTF-8
   */
  static Parameters of(HttpServletRequest request) throws IOException {
    Parameters parameters = new Parameters(request);
    parameters.add(Optional.ofNullable(request.getQueryString()).orElse(""));
    parameters.add(form(request));
    return parameters;
  }

  private static String form(HttpServletRequest request) throws IOException {
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    if (!request.getMethod().equals("POST")
        || !type.replaceFirst(";.*", "").strip().equalsIgnoreCase(FORM)) {
      return "";
    }
    byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      throw Refusal.tooLarge("A form has up to " + (MOST_BYTES >> 10) + " KB.");
    }
    return text(body);
  }

  /** Not all clients percent-encode what is beyond ASCII. */
  private static String text(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException garbled) {
      throw Refusal.badRequest("The form is not UTF-8.");
    }
  }

  private void add(String encoded) {
    if (encoded.chars().filter(c -> c == '&').count() >= MOST) {
      throw Refusal.badRequest("There are more than " + MOST + " parameters.");
    }
    try {
      UrlEncoded.decodeUtf8To(encoded, 0, encoded.length(), values::add);
    } catch (IllegalArgumentException garbled) {
      throw Refusal.badRequest("The parameters are not UTF-8 in percent-encoding.");
    }
  }

  @Override
  public String getParameter(String name) {
    return values.getValue(name, 0);
  }

  @Override
  public String[] getParameterValues(String name) {
    return getParameterMap().get(name);
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return values.toStringArrayMap();
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(values.keySet());
  }
}
