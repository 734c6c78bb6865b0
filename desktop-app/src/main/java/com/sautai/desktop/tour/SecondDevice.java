package com.sautai.desktop.tour;

import com.sautai.desktop.kitchen.Link;
import com.sautai.desktop.local.LocalDatabase;
import com.sautai.desktop.local.LocalStore;
import com.sautai.desktop.sync.HttpTransport;
import com.sautai.desktop.sync.Progress;
import com.sautai.desktop.sync.SyncFailed;
import com.sautai.desktop.sync.SyncRound;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.OkHttpClient;

/// Another device of the chef: its own records, the same server, and a network only when told.
final class SecondDevice implements AutoCloseable {
    private final String name;
    private final LocalStore store;
    private final OkHttpClient client = new OkHttpClient();
    private final ExecutorService ahead = Executors.newVirtualThreadPerTaskExecutor();
    private final SyncRound round;

    SecondDevice(String name, Path folder, Link.Invitation invitation, Clock clock) {
        this.name = name;
        store = new LocalStore(LocalDatabase.open(folder), clock, new SecureRandom());
        var server = invitation.server();
        store.sync().connect(server.toString(), invitation.device());
        var transport = new HttpTransport(client, server, invitation.device().token());
        round = new SyncRound(store.sync(), transport, ahead);
    }

    String name() {
        return name;
    }

    LocalStore store() {
        return store;
    }

    /// Goes online for as long as it takes.
    void sync() {
        try {
            round.run(Progress.UNSEEN);
        } catch (SyncFailed failed) {
            throw new TourFailed("the second device could not sync: " + failed.failure(), failed);
        }
    }

    @Override
    public void close() {
        ahead.close();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
        store.close();
    }
}
