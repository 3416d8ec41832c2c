package org.songluat.web;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.songluat.index.IndexStatus;
import org.songluat.index.LegalIndex;

/** How often and how fast each route answers, and what the index holds, for Prometheus. */
final class Metrics {
  private static final String NO_ROUTE = "none";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  Metrics(LegalIndex index, Clock clock) {
    gauge("songluat.index.works", "Works held", index, IndexStatus::works);
    gauge("songluat.index.beads", "Beads held", index, IndexStatus::beads);
    gauge(
        "songluat.index.commit.age.seconds",
        "Seconds since the last commit",
        index,
        s -> Duration.between(s.committed(), clock.instant()).toSeconds());
  }

  private void gauge(
      String name, String about, LegalIndex index, ToDoubleFunction<IndexStatus> value) {
    Gauge.builder(name, index, i -> read(i, value)).description(about).register(registry);
  }

  /** Not a number where the index cannot be read: a scrape tells what it can. */
  private static double read(LegalIndex index, ToDoubleFunction<IndexStatus> value) {
    try {
      return value.applyAsDouble(index.status());
    } catch (IOException unreadable) {
      return Double.NaN;
    }
  }

  void record(Context ctx, float milliseconds) {
    Endpoint endpoint = ctx.endpoints().matchedHttpEndpoint();
    Timer.builder("http.server.requests")
        .description("Requests answered")
        .tag("method", ctx.method().name())
        .tag("route", endpoint == null ? NO_ROUTE : endpoint.path)
        .tag("status", String.valueOf(ctx.statusCode()))
        .register(registry)
        .record(Duration.ofNanos((long) (milliseconds * 1e6)));
  }

  void show(Context ctx) {
    ctx.contentType("text/plain; version=0.0.4; charset=utf-8").result(registry.scrape());
  }
}
