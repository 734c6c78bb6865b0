package com.sautai.server.sync;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells connected devices at once how far the feed reaches, as server-sent events.
public final class EventRoutes {
    private static final Logger LOG = LoggerFactory.getLogger(EventRoutes.class);

    /// How often a quiet connection shows that it lives; then too it is checked that the device is
    /// still signed in.
    private final Duration heartbeat;

    private final Asking asking;
    private final FeedService feed;
    private final Heads heads;

    public EventRoutes(DeviceService devices, FeedService feed, Heads heads, Duration heartbeat) {
        this.asking = new Asking(devices);
        this.feed = feed;
        this.heads = heads;
        this.heartbeat = heartbeat;
    }

    public void add(RoutesConfig routes) {
        routes.get("/sync/events", this::events);
    }

    private void events(Context ctx) throws InterruptedException {
        var device = asking.device(ctx);
        ctx.contentType("text/event-stream").header("Cache-Control", "no-cache");
        try {
            tell(ctx, device.chefId(), ctx.res().getOutputStream());
        } catch (IOException gone) {
            LOG.debug("A device hung up: {}", gone.toString());
        }
    }

    /// Holds the connection, on its own virtual thread, until the device hangs up or is signed out,
    /// or the server stops.
    private void tell(Context ctx, long chefId, ServletOutputStream out)
            throws IOException, InterruptedException {
        long told = feed.head(chefId);
        send(out, told);
        while (!heads.isClosed()) {
            long head = heads.awaitPast(chefId, told, heartbeat);
            if (head > told) {
                told = head;
                send(out, told);
                continue;
            }
            if (!asking.isSignedIn(ctx)) {
                return;
            }
            told = beat(out, chefId, told);
        }
    }

    /// Another process on the same database may have moved the head.
    private long beat(ServletOutputStream out, long chefId, long told) throws IOException {
        long head = feed.head(chefId);
        if (head > told) {
            send(out, head);
        } else {
            write(out, ":\n\n");
        }
        return head;
    }

    private static void send(ServletOutputStream out, long head) throws IOException {
        write(out, "event: head\ndata: " + head + "\n\n");
    }

    private static void write(ServletOutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
