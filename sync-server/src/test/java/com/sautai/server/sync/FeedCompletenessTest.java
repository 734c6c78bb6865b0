package com.sautai.server.sync;

import static com.sautai.server.Samples.IDS;
import static com.sautai.server.Samples.newLead;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.model.sync.Feed;
import com.sautai.server.Samples;
import com.sautai.server.ServerParts;
import com.sautai.server.TestDatabase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Real threads write while others read from cursor to cursor: nobody misses a row that was
/// committed.
@ParameterizedClass
@EnumSource(TestDatabase.class)
@Timeout(120)
final class FeedCompletenessTest {
    private static final int WRITERS = 5;
    private static final int READERS = 2;
    private static final int PUSHES = 40;

    private final ServerParts parts;
    private final AtomicInteger writing = new AtomicInteger(WRITERS);

    FeedCompletenessTest(TestDatabase database) {
        parts = database.parts();
    }

    @Test
    void readersSeeEveryCommittedRow() throws Exception {
        var chef = TestChef.make(parts);
        try (var threads = Executors.newFixedThreadPool(WRITERS + READERS)) {
            var readers = start(threads::submit, READERS, () -> read(chef.another("Reader")));
            var writers = start(threads::submit, WRITERS, () -> write(chef.another("Writer")));

            var written = new HashSet<UUID>();
            for (var writer : writers) {
                written.addAll(writer.get());
            }
            for (var reader : readers) {
                assertEquals(written, reader.get());
            }
        }
    }

    private interface Starter {
        Future<Set<UUID>> start(Callable<Set<UUID>> work);
    }

    private static List<Future<Set<UUID>>> start(
            Starter starter, int times, Callable<Set<UUID>> work) {
        var started = new ArrayList<Future<Set<UUID>>>();
        for (int i = 0; i < times; i++) {
            started.add(starter.start(work));
        }
        return started;
    }

    private Set<UUID> write(TestChef chef) {
        var written = new HashSet<UUID>();
        for (int i = 0; i < PUSHES; i++) {
            var id = IDS.next();
            chef.push(List.of(newLead(id, "Lead"), newLead(IDS.next(), "Another")));
            written.add(id);
        }
        writing.decrementAndGet();
        return written;
    }

    private Set<UUID> read(TestChef chef) {
        var seen = new HashSet<UUID>();
        long cursor = 0;
        while (true) {
            boolean last = writing.get() == 0;
            if (chef.ask(cursor, Feed.MOST_ENTRIES) instanceof FeedAnswer.Changes(var page)) {
                page.changes().stream()
                        .filter(entry -> "Lead".equals(Samples.body(entry).text("name")))
                        .forEach(entry -> seen.add(entry.id()));
                cursor = page.cursor();
            } else if (last) {
                return seen;
            }
        }
    }
}
