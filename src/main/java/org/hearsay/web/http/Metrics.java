package org.hearsay.web.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.function.Supplier;

/** What the server has done and does, as numbers for Prometheus. */
public final class Metrics {

  private static final Duration[] STEPS = {
    Duration.ofMillis(10),
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofSeconds(10)
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  /** Counts from zero, with the machine's own numbers beside. */
  public Metrics() {
    new JvmMemoryMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }

  /** Shows a number as it is when asked for. */
  public void show(String name, String meaning, Supplier<Number> number) {
    Gauge.builder(name, number).description(meaning).register(registry);
  }

  void answered(String route, String method, int status, Duration took) {
    Timer.builder("hearsay.http.requests")
        .description("Requests by route, method and status, and how long they took")
        .tags("route", route, "method", method, "status", Integer.toString(status))
        .serviceLevelObjectives(STEPS)
        .register(registry)
        .record(took);
  }

  /** The text exposition format, version 0.0.4. */
  String text() {
    return registry.scrape();
  }
}
