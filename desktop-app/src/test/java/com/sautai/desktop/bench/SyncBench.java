package com.sautai.desktop.bench;

import com.sautai.desktop.local.Edit;
import com.sautai.desktop.sync.Clients;
import com.sautai.desktop.sync.SyncFailed;
import com.sautai.desktop.together.Device;
import com.sautai.desktop.together.JavaProcess;
import com.sautai.desktop.together.ServerProcess;
import com.sautai.model.lead.Lead;
import com.sautai.model.sync.Changes;
import com.sautai.model.sync.Devices;
import com.sautai.model.sync.SyncedType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Two devices and a server in a process of its own, over loopback.
final class SyncBench implements AutoCloseable {
    static final int LEADS = 10_000;
    private static final int EDITS = 1_000;
    private static final int PAGES = 10;

    private final Path folder;
    private final Floors floors;
    private final ServerProcess server;
    private final Wire wire = new Wire();
    private final List<Lead> leads = BenchLeads.leads(LEADS);
    private final Device laptop;
    private final Devices.SignedIn credential;
    private int fresh;
    private int edits;

    SyncBench(Path folder, Floors floors, List<String> options) throws Exception {
        this.folder = folder;
        this.floors = floors;
        server = ServerProcess.start(folder.resolve("server"), options);
        laptop = device("laptop");
        credential = laptop.signIn(server.address(), "Laptop");
        laptop.store().apply(BenchLeads.added(leads));
        laptop.sync();
    }

    Figure firstSync(int warmUps, int runs) throws Exception {
        var bytes = new long[1];
        var times =
                Times.measure(
                        warmUps,
                        runs,
                        () -> {
                            try (var device = newDevice()) {
                                var before = wire.bytes();
                                var start = System.nanoTime();
                                device.sync();
                                var took = (System.nanoTime() - start) / Times.NANOS_PER_MILLI;
                                bytes[0] = wire.bytes() - before;
                                requireAll(device);
                                return took;
                            }
                        });
        var floor =
                Times.of(
                        warmUps,
                        runs,
                        () -> {
                            for (int page = 0; page < PAGES; page++) {
                                floors.get(bytes[0] / PAGES);
                                floors.insert(LEADS / PAGES, 300);
                            }
                        });
        return new Figure(
                "first sync of 10,000 leads", times, bytes[0], "≤ 800 ms, ≤ 800,000 bytes", floor);
    }

    /// In a process that has just started.
    Figure coldFirstSync(int runs, List<String> options) throws Exception {
        var times =
                Times.measure(
                        0,
                        runs,
                        () -> {
                            try (var process =
                                    JavaProcess.start(
                                            options,
                                            FirstSync.class,
                                            folder.resolve("cold" + fresh++).toString(),
                                            server.address().toString(),
                                            credential.deviceId().toString(),
                                            credential.token(),
                                            String.valueOf(credential.chefId()),
                                            credential.epoch())) {
                                var took = process.line("took ").substring("took ".length());
                                if (!process.line().equals("leads " + LEADS)) {
                                    throw new IllegalStateException("Not all came");
                                }
                                return Double.parseDouble(took);
                            }
                        });
        return Figure.of("the same in a process just started", times, "");
    }

    /// @return local edits, sending them, and the whole round
    List<Figure> offlineEdits(int warmUps, int runs) throws Exception {
        var edited = new ArrayList<Double>();
        var sent = new ArrayList<Double>();
        var bytesSent = new long[1];
        var bytes = new long[1];
        var rounds =
                Times.measure(
                        warmUps,
                        runs,
                        () -> {
                            for (int edit = 0; edit < EDITS; edit++) {
                                var start = System.nanoTime();
                                laptop.store().apply(edit(leads.get(edit * 7)));
                                edited.add((System.nanoTime() - start) / Times.NANOS_PER_MILLI);
                            }
                            var watched = new Watched(laptop.transport(), wire);
                            var took = round(watched);
                            sent.add(watched.millisToSend());
                            bytesSent[0] = watched.bytesToSend();
                            bytes[0] = watched.bytes();
                            return took;
                        });
        var floor = Times.of(200, EDITS, () -> floors.insert(1, 600));
        return List.of(
                Figure.of(
                                "a local edit with its outbox commit",
                                times(edited, warmUps * EDITS),
                                "p95 ≤ 5 ms")
                        .withFloor(floor),
                new Figure(
                        "1,000 offline edits sent",
                        times(sent, warmUps),
                        bytesSent[0],
                        "≤ 300 ms, ≤ 70,000 bytes",
                        null),
                new Figure("… and read back: the whole round", rounds, bytes[0], "", null));
    }

    /// @return one change sent, its whole round, one change received, nothing new
    List<Figure> oneChange(int warmUps, int runs) throws Exception {
        var sent = new ArrayList<Double>();
        var received = new ArrayList<Double>();
        var nothing = new ArrayList<Double>();
        var bytes = new long[4];
        try (var tablet = newDevice()) {
            tablet.sync();
            var rounds =
                    Times.measure(
                            warmUps,
                            runs,
                            () -> {
                                laptop.store().apply(edit(leads.get(edits % LEADS)));
                                var watched = new Watched(laptop.transport(), wire);
                                var took = round(watched);
                                sent.add(watched.millisToSend());
                                bytes[0] = watched.bytesToSend();
                                bytes[1] = watched.bytes();
                                var receiving = new Watched(tablet.transport(), wire);
                                received.add(round(tablet, receiving));
                                bytes[2] = receiving.bytes();
                                var idle = new Watched(tablet.transport(), wire);
                                nothing.add(round(tablet, idle));
                                bytes[3] = idle.bytes();
                                return took;
                            });
            var post = Times.of(warmUps, runs, () -> floors.post(250, 90));
            var get = Times.of(warmUps, runs, () -> floors.get(350));
            var empty = Times.of(warmUps, runs, () -> floors.get(0));
            return List.of(
                    new Figure(
                            "one change sent",
                            times(sent, warmUps),
                            bytes[0],
                            "≤ 10 ms, ≤ 700 bytes",
                            post),
                    new Figure("… and read back: the whole round", rounds, bytes[1], "", null),
                    new Figure(
                            "one change received",
                            times(received, warmUps),
                            bytes[2],
                            "≤ 10 ms, ≤ 700 bytes",
                            get),
                    new Figure(
                            "nothing new",
                            times(nothing, warmUps),
                            bytes[3],
                            "≤ 6 ms, ≤ 300 bytes",
                            empty));
        }
    }

    private double round(Watched watched) throws SyncFailed {
        return round(laptop, watched);
    }

    private static double round(Device device, Watched watched) throws SyncFailed {
        var start = System.nanoTime();
        device.sync(watched);
        return (System.nanoTime() - start) / Times.NANOS_PER_MILLI;
    }

    private Edit edit(Lead lead) {
        var body = laptop.store().find(SyncedType.LEAD, lead.id()).orElseThrow().body();
        var note = "Call back at " + edits++;
        return Edit.of(
                "Wrote the next action of " + lead.name(),
                Changes.between(
                        SyncedType.LEAD, lead.id(), body, body.with("next_action_note", note)));
    }

    private Device device(String name) {
        var client = Clients.client().newBuilder().socketFactory(wire).build();
        return new Device(folder.resolve(name), client);
    }

    private Device newDevice() {
        var device = device("device" + fresh++);
        device.store().sync().connect(server.address().toString(), credential);
        return device;
    }

    private static void requireAll(Device device) {
        var count = device.store().rows(SyncedType.LEAD).size();
        if (count != LEADS) {
            throw new IllegalStateException("Only " + count + " leads came");
        }
    }

    private static Times times(List<Double> all, int warmUps) {
        return new Times(all.subList(warmUps, all.size()));
    }

    @Override
    public void close() {
        laptop.close();
        server.close();
    }
}
