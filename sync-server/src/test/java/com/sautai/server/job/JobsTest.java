package com.sautai.server.job;

import static com.sautai.server.db.Tables.MAIL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.server.TestDatabase;
import com.sautai.server.job.Job.Queue;
import com.sautai.server.platform.Database;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
@Timeout(60)
final class JobsTest {
    private final Database database;
    private final AtomicInteger runs = new AtomicInteger();

    JobsTest(TestDatabase kind) {
        database = Database.open(kind.fresh());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void ofTwoProcessesOneDoesTheWork() throws Exception {
        var marker = new CountDownLatch(4);
        var often = Job.ofChefs("often", Duration.ofMillis(100), marker::countDown);
        var daily = Job.ofChefs("daily", Duration.ofDays(1), runs::incrementAndGet);
        try (var _ = Jobs.start(database, List.of(daily, often), Set.of(Queue.CHEF));
                var _ = Jobs.start(database, List.of(daily, often), Set.of(Queue.CHEF))) {
            assertTrue(marker.await(30, TimeUnit.SECONDS));
        }
        assertEquals(1, runs.get());
    }

    @Test
    void aJobThatFailsRunsAgain() throws Exception {
        var marker = new CountDownLatch(2);
        var failing =
                Job.ofChefs(
                        "failing",
                        Duration.ofMillis(100),
                        () -> {
                            marker.countDown();
                            throw new IllegalStateException("A failure on purpose");
                        });
        try (var _ = Jobs.start(database, List.of(failing), Set.of(Queue.CHEF))) {
            assertTrue(marker.await(30, TimeUnit.SECONDS));
        }
    }

    @Test
    void queuesAreSwitchedSeparately() throws Exception {
        var legacy = new Job("old", Queue.LEGACY, Duration.ofMillis(50), runs::incrementAndGet);
        var marker = new CountDownLatch(3);
        var chefs = Job.ofChefs("new", Duration.ofMillis(50), marker::countDown);
        try (var jobs = Jobs.start(database, List.of(legacy, chefs), Set.of(Queue.CHEF))) {
            assertTrue(marker.await(30, TimeUnit.SECONDS));
            assertEquals(0, runs.get());

            jobs.run("old");
            assertEquals(1, runs.get());
        }
    }

    @Test
    void aSlowJobKeepsNoOtherWaiting() throws Exception {
        var end = new CountDownLatch(1);
        var marker = new CountDownLatch(3);
        var slow =
                Job.ofChefs(
                        "slow",
                        Duration.ofDays(1),
                        () -> {
                            try {
                                end.await();
                            } catch (InterruptedException stopped) {
                                Thread.currentThread().interrupt();
                            }
                        });
        var quick = Job.ofChefs("quick", Duration.ofMillis(50), marker::countDown);
        try (var _ = Jobs.start(database, List.of(slow, quick), Set.of(Queue.CHEF))) {
            assertTrue(marker.await(30, TimeUnit.SECONDS));
            end.countDown();
        }
    }

    @Test
    void whatRunsEndsBeforeTheServerStops() throws Exception {
        var begun = new CountDownLatch(1);
        var ended = new AtomicInteger();
        var work =
                Job.ofChefs(
                        "work",
                        Duration.ofDays(1),
                        () -> {
                            begun.countDown();
                            int mails = database.read(tx -> tx.sql().fetchCount(MAIL));
                            ended.addAndGet(1 + mails);
                        });
        try (var _ = Jobs.start(database, List.of(work), Set.of(Queue.CHEF))) {
            assertTrue(begun.await(30, TimeUnit.SECONDS));
        }
        assertEquals(1, ended.get());
    }
}
