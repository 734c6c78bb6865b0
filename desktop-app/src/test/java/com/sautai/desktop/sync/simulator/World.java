package com.sautai.desktop.sync.simulator;

import com.sautai.desktop.sync.SyncFailed;
import com.sautai.model.sync.Mutation;
import com.sautai.model.sync.Schema;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.sync.KnownDevice;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// Two chefs with their devices, a server and a network between them. Everything that happens
/// follows from the seed.
final class World implements AutoCloseable {
    private static final int MOST_POINTS = 40;
    private static final int MOST_FAULTS = 60;

    private final Random random;
    private final SimServer server;
    private final Trace trace = new Trace();
    private final SimClock.Timeline timeline = new SimClock.Timeline();
    private final Faults faults;
    private final SimNetwork network;
    private final Gestures gestures;
    private final ChefBook ada;
    private final ChefBook ben;
    private final KnownDevice web;
    private final List<SimDevice> devices = new ArrayList<>();

    World(long seed, Skews skews, SimServer server, Sabotage sabotage) throws SQLException {
        this.random = new Random(seed);
        this.server = server;
        this.faults = new Faults(new Random(random.nextLong()));
        var pageSize = random.nextBoolean() ? 1 + random.nextInt(6) : 1_000;
        this.network = new SimNetwork(server, faults, pageSize);
        this.gestures = new Gestures(new Random(random.nextLong()));
        this.ada = new ChefBook(server, "a");
        this.ben = new ChefBook(server, "b");
        this.web = ada.newDevice("a web");
        var all = new ArrayList<>(List.of("a one", "a two", "b one"));
        if (random.nextBoolean()) {
            all.add("a three");
        }
        for (var name : all) {
            add(name, skews.of(devices.size()), sabotage);
        }
        sabotage.meanwhile(this::othersGoOn);
    }

    Trace trace() {
        return trace;
    }

    void run(int steps) throws SyncFailed, SQLException {
        begin();
        faults.begin(random.nextInt(MOST_FAULTS));
        for (var step = 0; step < steps; step++) {
            timeline.pass(Duration.ofMillis(1 + random.nextInt(60_000)));
            step();
        }
        new Ending(this, network, random).run();
    }

    List<SimDevice> devices() {
        return devices;
    }

    List<ChefBook> chefs() {
        return List.of(ada, ben);
    }

    /// From now on nothing goes wrong.
    void endFaults() {
        trace.add("all", "is well from now on");
        faults.end();
    }

    void pass(Duration time) {
        timeline.pass(time);
    }

    /// A device that was never here before.
    SimDevice add(String name, Duration skew, Sabotage sabotage) throws SQLException {
        var chef = name.startsWith(ada.letter()) ? ada : ben;
        var known = chef.newDevice(name);
        var kitchen = Kitchen.empty();
        var transport = sabotage.around(network.of(chef, known, kitchen.crashes()), kitchen);
        var device =
                new SimDevice(chef, known, kitchen, new SimClock(timeline, skew), transport, trace);
        device.signIn(server.epoch());
        devices.add(device);
        return device;
    }

    /// Every device knows some leads.
    private void begin() {
        for (var device : devices) {
            if (device.store().rows(SyncedType.LEAD).isEmpty()) {
                gestures.addLead(device);
                gestures.addLead(device);
            }
            device.sync();
        }
    }

    private void step() throws SyncFailed {
        var device = devices.get(random.nextInt(devices.size()));
        var chance = random.nextInt(100);
        if (chance < 56) {
            gestures.perform(device);
        } else if (chance < 62) {
            device.editAndCrash(
                    1 + random.nextInt(MOST_POINTS / 4), () -> gestures.perform(device));
        } else if (chance < 80) {
            device.sync();
        } else if (chance < 87) {
            device.crashAt(1 + random.nextInt(MOST_POINTS));
            device.sync();
        } else if (chance < 92) {
            replaySomething();
        } else if (chance < 94) {
            device.restart();
        } else if (chance < 96) {
            device.chef().forgetMutations();
            trace.add("server", "forgets the mutations of " + device.chef().letter());
        } else if (chance < 98) {
            guestComes();
        } else {
            timeline.pass(Duration.ofHours(2));
        }
    }

    private void replaySomething() throws SyncFailed {
        if (!network.sent().isEmpty()) {
            var parcel = network.sent().get(random.nextInt(network.sent().size()));
            trace.add("network", "delivers once more " + parcel);
            network.deliver(parcel);
        }
    }

    /// The server itself writes, as it does when a guest books on the web.
    private void guestComes() throws SyncFailed {
        var now = new SimClock(timeline, Duration.ZERO).instant();
        var mid = new UUID(now.toEpochMilli() << 16, random.nextLong());
        var lead = gestures.addition(ada, now);
        trace.add("web", "adds " + lead);
        var mutation = new Mutation(mid, Schema.CURRENT, now, List.of(lead));
        network.deliver(new SimNetwork.Parcel(ada, web, server.epoch(), List.of(mutation)));
    }

    /// What other processes do while one transaction of the server is on its way.
    private void othersGoOn() {
        try {
            guestComes();
        } catch (SyncFailed failed) {
            throw new IllegalStateException("The server takes every guest", failed);
        }
    }

    /// The merged records of both chefs in words.
    Map<String, String> merged() {
        return Map.of(
                ada.letter(), Merged.inWords(ada.truth().values()),
                ben.letter(), Merged.inWords(ben.truth().values()));
    }

    @Override
    public void close() {
        devices.forEach(SimDevice::close);
    }
}
