package com.sautai.desktop.sync.simulator;

import com.sautai.model.sync.Feed;
import com.sautai.model.sync.Mutation;
import com.sautai.model.sync.Push;
import com.sautai.server.sync.KnownDevice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the simulation notes of one chef, beside the server and the devices: what arrived, what it
/// made of the records, and what somebody sees who follows the feed.
final class ChefBook {
    private final SimServer server;
    private final String letter;
    private final long chef;
    private final KnownDevice observer;
    private final Map<UUID, Push.Result> arrived = new HashMap<>();
    private Map<Key, Feed.Entry> followed = Map.of();
    private long head;
    private boolean purged;

    /// @param letter all words that this chef ever types begin with
    ChefBook(SimServer server, String letter) {
        this.server = server;
        this.letter = letter;
        this.chef = server.newChef();
        this.observer = server.newDevice(chef, letter + " observer");
    }

    String letter() {
        return letter;
    }

    KnownDevice newDevice(String name) {
        return server.newDevice(chef, name);
    }

    /// The server's records as the feed has told them, up to the latest request.
    Map<Key, Feed.Entry> truth() {
        return followed;
    }

    /// The newest number in the feed.
    long head() {
        return head;
    }

    /// How the server answered a mutation when it arrived first.
    Optional<Push.Result> answer(UUID mid) {
        return Optional.ofNullable(arrived.get(mid));
    }

    void forgetMutations() {
        server.forgetMutations(chef);
        purged = true;
    }

    /// Checks what a request did that just reached the server.
    void arrived(List<Mutation> mutations, List<Push.Result> results) {
        var mids = new HashSet<>(arrived.keySet());
        var fresh = new ArrayList<Mutation>();
        mutations.stream().filter(mutation -> mids.add(mutation.mid())).forEach(fresh::add);
        var answers = new HashMap<UUID, Push.Result>();
        results.forEach(result -> answers.putIfAbsent(result.mid(), result));
        fresh.forEach(mutation -> arrived.put(mutation.mid(), answers.get(mutation.mid())));

        var before = followed;
        follow();
        var delivery = new Delivery(before, followed, List.copyOf(fresh), answers, purged);
        new Justified(delivery).check();
        new Effects(delivery).check();
    }

    private void follow() {
        var news = server.since(observer, head);
        var known = new HashMap<>(followed);
        known.putAll(news);
        followed = Map.copyOf(known);
        head = news.values().stream().mapToLong(Feed.Entry::seq).reduce(head, Math::max);
        if (sumOfNumbers() != server.sumOfNumbers(chef)) {
            throw Invariant.FEED.broken(
                    "up to "
                            + head
                            + " it brought\n"
                            + followed.values()
                            + "\nbut it has\n"
                            + server.since(observer, 0).values());
        }
    }

    private long sumOfNumbers() {
        return followed.values().stream().mapToLong(Feed.Entry::seq).sum();
    }
}
