package org.hearsay.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** {@code /metrics}: what Prometheus collects. */
public final class MetricsServlet extends AnsweringServlet {

  private static final long serialVersionUID = 1L;

  private final transient Metrics metrics;

  /** Shows the metrics. */
  public MetricsServlet(Metrics metrics) {
    this.metrics = metrics;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("text/plain;version=0.0.4;charset=utf-8");
    response.getOutputStream().write(metrics.text().getBytes(StandardCharsets.UTF_8));
  }
}
