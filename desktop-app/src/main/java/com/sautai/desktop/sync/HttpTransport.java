package com.sautai.desktop.sync;

import com.sautai.model.sync.Feed;
import com.sautai.model.sync.Mutation;
import com.sautai.model.sync.Push;
import com.sautai.model.sync.Schema;
import java.util.List;
import java.util.Optional;
import okhttp3.OkHttpClient;

/// The server over HTTP.
public final class HttpTransport implements Transport {
    private final OkHttpClient client;
    private final Http http;
    private final ServerAddress server;
    private final String token;

    public HttpTransport(OkHttpClient client, ServerAddress server, String token) {
        this.client = client;
        this.http = new Http(client);
        this.server = server;
        this.token = token;
    }

    @Override
    public Push.Response push(String epoch, List<Mutation> mutations) throws SyncFailed {
        var url = server.at("sync/push").addQueryParameter("epoch", epoch).build();
        return http.post(url, token, new Push.Request(mutations), Push.Response.class)
                .orElseThrow(
                        () -> new SyncFailed(new Failure.NotASautaiServer("no answer to a push")));
    }

    @Override
    public Optional<Feed.Page> changes(String epoch, long cursor, int most) throws SyncFailed {
        var url =
                server.at("sync/changes")
                        .addQueryParameter("epoch", epoch)
                        .addQueryParameter("cursor", String.valueOf(cursor))
                        .addQueryParameter("schema", String.valueOf(Schema.CURRENT));
        if (most != Feed.MOST_ENTRIES) {
            url.addQueryParameter("limit", String.valueOf(most));
        }
        return http.get(url.build(), token, Feed.Page.class);
    }

    @Override
    public void cancel() {
        client.dispatcher().cancelAll();
    }
}
