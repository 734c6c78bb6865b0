package com.sautai.server.sync;

import static com.sautai.server.Samples.IDS;
import static com.sautai.server.Samples.newLead;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.model.sync.Feed;
import com.sautai.server.Samples;
import com.sautai.server.ServerParts;
import com.sautai.server.TestDatabase;
import com.sautai.server.platform.Tx;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Why changes are numbered under a lock: one that got its number first and commits last.
@Timeout(60)
final class FeedNumbersTest {
    private final CountDownLatch numbered = new CountDownLatch(1);
    private final CountDownLatch otherIsDone = new CountDownLatch(1);

    @Test
    void numbersOfASequenceLoseTheRowThatCommitsLater() throws Exception {
        var sequence = new AtomicLong();
        var first = new AtomicBoolean(true);
        try (var parts =
                ServerParts.open(
                        TestDatabase.H2.fresh(),
                        Samples.CLOCK,
                        IDS,
                        rules ->
                                new SyncRules(
                                        (tx, chef) -> unlocked(tx, chef, sequence, first),
                                        rules.merge()))) {
            var chef = TestChef.make(parts);
            var slow = IDS.next();
            var quick = IDS.next();
            var seen = new HashSet<UUID>();
            try (var threads = Executors.newSingleThreadExecutor()) {
                var writer = threads.submit(() -> chef.push(newLead(slow, "Slow")));
                numbered.await();
                chef.push(newLead(quick, "Quick"));
                var page = chef.feed(0);
                page.stream().map(Feed.Entry::id).forEach(seen::add);
                otherIsDone.countDown();
                writer.get();
                chef.feed(page.getLast().seq()).stream().map(Feed.Entry::id).forEach(seen::add);
            }

            assertEquals(Set.of(quick), seen);
            assertEquals(List.of(slow, quick), chef.feed(0).stream().map(Feed.Entry::id).toList());
        }
    }

    /// The mistake: the number is taken before the transaction's turn, and the first one dawdles.
    private FeedNumbers.Numbers unlocked(
            Tx tx, long chefId, AtomicLong sequence, AtomicBoolean first) {
        boolean dawdles = first.getAndSet(false);
        return new FeedNumbers.Numbers() {
            @Override
            public long head() {
                return sequence.get();
            }

            @Override
            public long next() {
                return sequence.incrementAndGet();
            }

            @Override
            public long finish() {
                if (dawdles) {
                    numbered.countDown();
                    await(otherIsDone);
                } else {
                    new EntryStore(new RowStore()).moveHead(tx, chefId, sequence.get());
                }
                return sequence.get();
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
