package org.hearsay.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands before everything: turns away what no part of the server takes, and sets the headers that
 * keep a browser from running or guessing anything.
 */
public final class SafetyFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Pattern TYPE = Pattern.compile("[!-~&&[^/;]]++/[!-~&&[^/;]]++\\s*+(;.*+)?");
  private static final Pattern ENCODING = Pattern.compile("(?i)charset\\s*+=\\s*+\"?([^\";\\s]*)");
  private static final Set<String> UTF_8 = Set.of("utf-8", "utf8", "us-ascii");

  private final transient Map<String, Intake> intakes;

  /**
   * @param intakes of the paths that take more than their address
   */
  public SafetyFilter(Map<String, Intake> intakes) {
    this.intakes = Map.copyOf(intakes);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    setHeaders(request, response);
    Intake intake = intakes.getOrDefault(request.getRequestURI(), Intake.ADDRESS);
    if (request.getMethod().equals("OPTIONS")) {
      tellMethods(intake, response);
    } else if (!intake.methods().contains(request.getMethod())) {
      response.setHeader("Allow", allowed(intake));
      String use = "Here, use " + String.join(" or ", intake.methods()) + ".";
      turnAway(request, response, 405, use);
    } else if (request.getHeader("Content-Encoding") != null) {
      turnAway(request, response, 415, "Send the request body uncompressed.");
    } else if (!isReadable(request)) {
      turnAway(request, response, 415, "Name a type such as text/plain, and send UTF-8.");
    } else if (request.getContentLengthLong() > intake.mostBytes()) {
      turnAway(request, response, 413, tooLong(intake));
    } else {
      pass(request, response, chain);
    }
  }

  /** Jetty fails at the name of an encoding that it does not know, Fuseki at what is no type. */
  private static boolean isReadable(HttpServletRequest request) {
    String type = Objects.requireNonNullElse(request.getHeader("Content-Type"), "").strip();
    Matcher encoding = ENCODING.matcher(type);
    return (type.isEmpty() || TYPE.matcher(type).matches())
        && (!encoding.find() || UTF_8.contains(encoding.group(1).toLowerCase(Locale.ROOT)));
  }

  private static String tooLong(Intake intake) {
    return intake.mostBytes() == 0
        ? "Ask by the address alone: no body is read here."
        : "The request is longer than " + (intake.mostBytes() >> 10) + " KB.";
  }

  private static void pass(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Parameters parameters;
    try {
      parameters = Parameters.of(request);
    } catch (Refusal refusal) {
      turnAway(request, response, refusal.status(), refusal.getMessage());
      return;
    }
    chain.doFilter(parameters, response);
  }

  /** What there is, and what a page of another site may ask: to read, and nothing else (CORS). */
  private static void tellMethods(Intake intake, HttpServletResponse response) {
    response.setHeader("Allow", allowed(intake));
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Allow-Methods", "GET, HEAD");
    response.setHeader("Access-Control-Allow-Headers", "Accept, If-None-Match");
    response.setHeader("Access-Control-Max-Age", "86400");
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  private static void turnAway(
      HttpServletRequest request, HttpServletResponse response, int status, String message)
      throws IOException {
    response.setHeader("Connection", "close");
    PlainText.send(response, status, message);
    Leftover.discard(request, response);
  }

  private static String allowed(Intake intake) {
    return String.join(", ", intake.methods()) + ", OPTIONS";
  }

  private static void setHeaders(HttpServletRequest request, HttpServletResponse response) {
    SafetyHeaders.set(response::setHeader);
    if (Intake.ADDRESS.methods().contains(request.getMethod())) {
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.setHeader("Access-Control-Expose-Headers", "ETag, Link, Location, Retry-After");
    }
  }
}
