package org.hearsay.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/**
 * Stands before everything: turns away what no part of the server takes, and sets the headers that
 * keep a browser from running or guessing anything.
 */
public final class SafetyFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final transient Map<String, Integer> posts;

  /**
   * @param posts the paths that take POST, and the most bytes that each takes
   */
  public SafetyFilter(Map<String, Integer> posts) {
    this.posts = Map.copyOf(posts);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    setHeaders(request, response);
    if (request.getMethod().equals("OPTIONS")) {
      response.setHeader("Allow", allowed(request));
      tellMethods(response);
    } else if (!allowsMethod(request)) {
      response.setHeader("Allow", allowed(request));
      turnAway(request, response, 405, "This server only answers questions: use GET.");
    } else if (request.getHeader("Content-Encoding") != null) {
      turnAway(request, response, 415, "Send the request body uncompressed.");
    } else if (request.getContentLengthLong() > mostBytes(request)) {
      turnAway(
          request,
          response,
          413,
          mostBytes(request) == 0
              ? "Ask by the address alone: no body is read here."
              : "The request is longer than " + (mostBytes(request) >> 10) + " KB.");
    } else {
      pass(request, response, chain);
    }
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

  /** What a page of another site may ask: to read, and nothing else (CORS). */
  private static void tellMethods(HttpServletResponse response) {
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

  private int mostBytes(HttpServletRequest request) {
    return posts.getOrDefault(request.getRequestURI(), 0);
  }

  private boolean allowsMethod(HttpServletRequest request) {
    String method = request.getMethod();
    return READING.contains(method)
        || (method.equals("POST") && posts.containsKey(request.getRequestURI()));
  }

  private String allowed(HttpServletRequest request) {
    return posts.containsKey(request.getRequestURI())
        ? "GET, HEAD, POST, OPTIONS"
        : "GET, HEAD, OPTIONS";
  }

  private static void setHeaders(HttpServletRequest request, HttpServletResponse response) {
    SafetyHeaders.set(response::setHeader);
    if (READING.contains(request.getMethod())) {
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.setHeader("Access-Control-Expose-Headers", "ETag, Link, Location, Retry-After");
    }
  }
}
