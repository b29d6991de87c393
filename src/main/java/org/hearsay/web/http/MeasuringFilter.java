package org.hearsay.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/** Counts and times every request. */
public final class MeasuringFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE", "PATCH");

  private final transient Metrics metrics;
  private final transient Set<String> routes;

  /**
   * @param routes the first steps of the paths that are served; all others count as one, so that
   *     nobody can make up a million of them
   */
  public MeasuringFilter(Metrics metrics, Set<String> routes) {
    this.metrics = metrics;
    this.routes = Set.copyOf(routes);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long start = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      metrics.answered(
          route(request.getRequestURI()),
          METHODS.contains(request.getMethod()) ? request.getMethod() : "other",
          response.getStatus(),
          Duration.ofNanos(System.nanoTime() - start));
    }
  }

  private String route(String path) {
    int second = path.indexOf('/', 1);
    String first = second < 0 ? path : path.substring(0, second);
    return routes.contains(first) ? first : "other";
  }
}
