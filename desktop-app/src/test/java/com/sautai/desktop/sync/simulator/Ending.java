package com.sautai.desktop.sync.simulator;

import com.sautai.desktop.sync.SyncFailed;
import com.sautai.model.sync.Feed;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.Push;
import com.sautai.model.sync.SyncedType;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/// The faults end, everything gets through, and the truth is compared.
final class Ending {
    private static final int MOST_ROUNDS = 6;
    private static final int REPLAYS = 5;

    private final World world;
    private final SimNetwork network;
    private final Random random;

    Ending(World world, SimNetwork network, Random random) {
        this.world = world;
        this.network = network;
        this.random = random;
    }

    void run() throws SyncFailed, SQLException {
        world.endFaults();
        settle();
        world.devices().forEach(this::requireEveryPromise);
        compareAll();
        if (random.nextBoolean()) {
            comeBackLater();
        }
    }

    /// Long after all is done, old requests come again, and a device that was never here before.
    private void comeBackLater() throws SyncFailed, SQLException {
        replay();
        world.chefs().forEach(ChefBook::forgetMutations);
        replay();
        world.add("a new", Duration.ZERO, Sabotage.NONE);
        settle();
        compareAll();
    }

    private void settle() {
        for (var round = 0; round < MOST_ROUNDS; round++) {
            world.pass(Duration.ofHours(2));
            world.devices().stream().filter(device -> !device.isSettled()).forEach(SimDevice::sync);
            if (world.devices().stream().allMatch(SimDevice::isSettled)) {
                return;
            }
        }
        throw Invariant.LIVENESS.broken(
                "after "
                        + MOST_ROUNDS
                        + " rounds "
                        + world.devices().stream()
                                .filter(device -> !device.isSettled())
                                .map(device ->
                                        device.name() + " " + device.kitchen().outbox(Set.of()))
                                .toList());
    }

    private void compareAll() {
        for (var device : world.devices()) {
            var expected = new TreeMap<String, Fields>();
            device.chef().truth().values().stream()
                    .filter(entry -> entry.body() != null)
                    .forEach(entry -> put(expected, entry));
            var seen = new TreeMap<String, Fields>();
            for (var type : SyncedType.values()) {
                device.store()
                        .rows(type)
                        .forEach(row -> seen.put(type + " " + row.id(), row.body()));
            }
            if (!seen.equals(expected)) {
                throw Invariant.CONVERGENCE.broken(
                        device.name() + " sees\n" + seen + "\nbut the server has\n" + expected);
            }
        }
    }

    private static void put(Map<String, Fields> rows, Feed.Entry entry) {
        var body = entry.body();
        if (body != null) {
            rows.put(entry.type() + " " + entry.id(), body);
        }
    }

    /// What arrived was accounted for when it did; so nothing is lost if everything arrived, and
    /// what was refused is still to be seen.
    private void requireEveryPromise(SimDevice device) {
        for (var promise : device.promises()) {
            var answer =
                    device.chef()
                            .answer(promise.mid())
                            .orElseThrow(() ->
                                    Invariant.NOTHING_LOST.broken(
                                            device.name() + " never sent " + promise));
            if (answer.outcome() == Push.Outcome.REJECTED) {
                var visible =
                        device.kitchen().outbox(Set.of()).stream()
                                .anyMatch(line ->
                                        line.mid().equals(promise.mid())
                                                && line.state().equals("refused")
                                                && line.problems() != null);
                if (!visible) {
                    throw Invariant.NOTHING_LOST.broken("refused, but not to be seen: " + promise);
                }
            }
        }
    }

    private void replay() throws SyncFailed {
        for (var count = 0; count < REPLAYS && !network.sent().isEmpty(); count++) {
            network.deliver(network.sent().get(random.nextInt(network.sent().size())));
        }
    }
}
