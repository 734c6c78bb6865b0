package com.sautai.desktop.kitchen;

import com.sautai.desktop.local.LocalStore;
import com.sautai.desktop.sync.HttpEvents;
import com.sautai.desktop.sync.HttpTransport;
import com.sautai.desktop.sync.Pace;
import com.sautai.desktop.sync.ServerAddress;
import com.sautai.desktop.sync.SyncRound;
import com.sautai.desktop.sync.SyncStatus;
import com.sautai.desktop.sync.Syncer;
import com.sautai.model.id.TimeOrderedIds;
import com.sautai.model.sync.Devices;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Holds a kitchen and its server together: starts the server when it is on this computer, and
/// keeps both in sync.
public final class Link implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Link.class);

    /// What the server of this computer is called; its port differs from start to start.
    private static final String HERE = "http://localhost/";

    private final KitchenPlace place;
    private final LocalStore store;
    private final OkHttpClient client;
    private final Clock clock;
    private final Consumer<SyncStatus> told;
    private final ExecutorService ahead = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable ServerApp server;
    private @Nullable Syncer syncer;
    private boolean closed;

    Link(
            KitchenPlace place,
            LocalStore store,
            OkHttpClient client,
            Clock clock,
            Consumer<SyncStatus> told) {
        this.place = place;
        this.store = store;
        this.client = client;
        this.clock = clock;
        this.told = told;
    }

    /// Blocks until the server of this computer runs; the rest goes on in the background. A server
    /// that does not start is told like one that does not answer: the chef's work goes on without
    /// it.
    public synchronized void start() {
        if (closed) {
            return;
        }
        try {
            sync(place.isServedHere() ? startServer() : otherServer());
        } catch (RuntimeException failure) {
            LOG.error("The server of this computer does not start", failure);
            told.accept(new SyncStatus.ServerTrouble(store.sync().waiting().toSend(), null));
        }
    }

    /// Tries at once: the chef asked for it.
    public synchronized void now() {
        if (syncer == null) {
            start();
        } else {
            syncer.now();
        }
    }

    /// Another device of this kitchen, joined by the server of this computer.
    public record Invitation(ServerAddress server, Devices.SignedIn device) {}

    /// Lets another device join; empty unless the server of this computer runs.
    ///
    /// @param deviceName what the chef calls it
    public synchronized Optional<Invitation> invite(String deviceName) {
        return Optional.ofNullable(server)
                .map(running ->
                        new Invitation(
                                ServerAddress.loopback(running.port()),
                                running.soloDevice(deviceName)));
    }

    private ServerAddress startServer() {
        var ids = new TimeOrderedIds(clock, new SecureRandom());
        var running = ServerApp.start(ServerConfig.local(0, place.serverFolder()), clock, ids);
        server = running;
        if (store.sync().replica().isEmpty()) {
            store.sync().connect(HERE, running.soloDevice(place.deviceName()));
        }
        return ServerAddress.loopback(running.port());
    }

    private ServerAddress otherServer() {
        var address = store.sync().replica().orElseThrow().server();
        return ServerAddress.parse(address).orElseThrow();
    }

    private void sync(ServerAddress address) {
        var token = store.sync().replica().orElseThrow().token();
        var round = new SyncRound(store.sync(), new HttpTransport(client, address, token), ahead);
        var events = new HttpEvents(client, address, token);
        var started = new Syncer(store, round, events, new Pace(new SecureRandom()));
        syncer = started;
        started.onStatus(told);
        started.start();
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (syncer != null) {
            syncer.close();
        }
        ahead.shutdownNow();
        if (server != null) {
            server.close();
        }
    }
}
