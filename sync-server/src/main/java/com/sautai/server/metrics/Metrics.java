package com.sautai.server.metrics;

import io.javalin.http.Context;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Counts and times the requests, for Prometheus.
public final class Metrics {
    private static final double[] SECONDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30};

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Histogram requests =
            Histogram.builder()
                    .name("http_request_duration_seconds")
                    .help("How long requests took.")
                    .unit(Unit.SECONDS)
                    .labelNames("method", "route", "status")
                    .classicOnly()
                    .classicUpperBounds(SECONDS)
                    .register(registry);

    public Metrics() {
        JvmMetrics.builder().register(registry);
    }

    /// A request was answered. It counts under its route, so that nobody can make up new ones.
    public void answered(Context ctx, double milliseconds) {
        var endpoint = ctx.endpoints().matchedHttpEndpoint();
        requests.labelValues(
                        ctx.method().name(),
                        endpoint == null ? "none" : endpoint.path,
                        String.valueOf(ctx.statusCode()))
                .observe(milliseconds / 1_000);
    }

    byte[] text() {
        var out = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(out, registry.scrape());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
