package com.sautai.desktop.sync;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.sse.EventSource;
import okhttp3.sse.EventSourceListener;
import okhttp3.sse.EventSources;
import org.jspecify.annotations.Nullable;

/// The server's events over one open connection; silence of a minute counts as its end.
public final class HttpEvents implements Events {
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final EventSource.Factory sources;
    private final ServerAddress server;
    private final String token;

    public HttpEvents(OkHttpClient client, ServerAddress server, String token) {
        this.sources = EventSources.createFactory(client.newBuilder().readTimeout(SILENCE).build());
        this.server = server;
        this.token = token;
    }

    @Override
    public AutoCloseable listen(LongConsumer head, Runnable silent) {
        var request =
                Http.request(server.at("sync/events").build(), token)
                        .header("Accept", "text/event-stream")
                        .build();
        var source = sources.newEventSource(request, new Listener(head, silent));
        return source::cancel;
    }

    private static final class Listener extends EventSourceListener {
        private final LongConsumer head;
        private final Runnable silent;
        private final AtomicBoolean ended = new AtomicBoolean();

        Listener(LongConsumer head, Runnable silent) {
            this.head = head;
            this.silent = silent;
        }

        @Override
        public void onEvent(
                EventSource source, @Nullable String id, @Nullable String type, String data) {
            if ("head".equals(type) && data.matches("\\d{1,18}")) {
                head.accept(Long.parseLong(data));
            }
        }

        @Override
        public void onClosed(EventSource source) {
            end();
        }

        @Override
        public void onFailure(
                EventSource source, @Nullable Throwable failure, @Nullable Response response) {
            end();
        }

        private void end() {
            if (ended.compareAndSet(false, true)) {
                silent.run();
            }
        }
    }
}
