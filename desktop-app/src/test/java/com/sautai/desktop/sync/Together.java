package com.sautai.desktop.sync;

import com.sautai.desktop.local.Kitchens;
import com.sautai.desktop.local.LocalStore;
import com.sautai.model.id.TimeOrderedIds;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.OkHttpClient;

/// A real server and the devices of its one chef, speaking HTTP.
final class Together implements AutoCloseable {
    private final ServerApp server =
            ServerApp.start(
                    ServerConfig.inMemory("together" + UUID.randomUUID()),
                    Clock.systemUTC(),
                    new TimeOrderedIds(Clock.systemUTC(), new Random()));
    private final OkHttpClient client = Http.client();
    private final ExecutorService ahead = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<LocalStore> devices = new LinkedHashSet<>();

    LocalStore device(String name) {
        var store = Kitchens.inMemory();
        store.sync().connect(address().toString(), server.soloDevice(name));
        devices.add(store);
        return store;
    }

    ServerAddress address() {
        return ServerAddress.loopback(server.port());
    }

    Transport transport(LocalStore device) {
        var replica = device.sync().replica().orElseThrow();
        return new HttpTransport(client, address(), replica.token());
    }

    OkHttpClient client() {
        return client;
    }

    void sync(LocalStore device) throws SyncFailed {
        sync(device, transport(device));
    }

    void sync(LocalStore device, Transport transport) throws SyncFailed {
        new SyncRound(device.sync(), transport, ahead).run(Progress.UNSEEN);
    }

    /// Twice around: what the last one sent reaches the first one too.
    void syncAll() throws SyncFailed {
        for (var round = 0; round < 2; round++) {
            for (var device : devices) {
                sync(device);
            }
        }
    }

    @Override
    public void close() {
        devices.forEach(LocalStore::close);
        ahead.close();
        client.connectionPool().evictAll();
        client.dispatcher().executorService().shutdown();
        server.close();
    }
}
