package com.sautai.server.sync;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.sautai.model.sync.Feed;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.Mutation;
import com.sautai.model.sync.Push;
import com.sautai.model.sync.Schema;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.Samples;
import com.sautai.server.ServerParts;
import com.sautai.server.account.TestAccounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A device of a chef, speaking with the services directly.
public record TestChef(ServerParts parts, KnownDevice device) {
    /// A new chef's first device.
    public static TestChef make(ServerParts parts) {
        return device(parts, TestAccounts.chef(parts.database()), "Laptop");
    }

    public TestChef another(String name) {
        return device(parts, device.chefId(), name);
    }

    /// A device of a chef; its token is its id.
    public static TestChef device(ServerParts parts, long chefId, String name) {
        var device = new KnownDevice(chefId, Samples.IDS.next(), name, 0);
        parts.database()
                .write(tx -> {
                    new DeviceStore()
                            .insert(
                                    tx,
                                    device,
                                    Tokens.hash(device.id().toString()),
                                    Schema.CURRENT,
                                    Samples.NOON);
                    return device;
                });
        return new TestChef(parts, device);
    }

    public List<Push.Result> push(List<Mutation> mutations) {
        var answer = parts.pushes().push(device, mutations, null);
        return assertInstanceOf(PushAnswer.Done.class, answer).response().results();
    }

    public Push.Result push(Mutation mutation) {
        return push(List.of(mutation)).getFirst();
    }

    public Push.Outcome outcome(Mutation mutation) {
        return push(mutation).outcome();
    }

    FeedAnswer ask(long cursor, int limit) {
        var known = parts.devices().find(device.id().toString()).orElseThrow();
        return parts.feed()
                .changes(known, new FeedService.Query(null, cursor, limit, Schema.CURRENT));
    }

    /// Everything after a cursor, page by page.
    public List<Feed.Entry> feed(long cursor) {
        var entries = new ArrayList<Feed.Entry>();
        long at = cursor;
        while (ask(at, Feed.MOST_ENTRIES) instanceof FeedAnswer.Changes(var page)) {
            entries.addAll(page.changes());
            at = page.cursor();
        }
        return entries;
    }

    public Optional<Feed.Entry> entry(SyncedType type, UUID id) {
        return feed(0).stream()
                .filter(each -> each.type() == type && each.id().equals(id))
                .findFirst();
    }

    public Fields lead(UUID id) {
        return Samples.body(entry(SyncedType.LEAD, id).orElseThrow());
    }

    public List<Feed.Entry> conflicts() {
        return feed(0).stream()
                .filter(each -> each.type() == SyncedType.CONFLICT && each.body() != null)
                .toList();
    }
}
