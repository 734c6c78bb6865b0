package com.sautai.server.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.server.Operations;
import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import com.sautai.server.TestDatabase;
import com.sautai.server.TestPeople;
import com.sautai.server.platform.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

@Timeout(60)
final class JobRoutesTest {
    @ParameterizedTest
    @EnumSource
    void anAdminSeesWhenEachJobRunsNext(TestDatabase database) {
        var config =
                new ServerConfig(ServerConfig.LOOPBACK, 0, Path.of("."), database.fresh())
                        .withOperations(
                                Operations.quiet(Path.of(".")).withQueues(Set.of(Job.Queue.CHEF)));
        try (var server = ServerApp.start(config, Samples.CLOCK, Samples.IDS);
                var admin = new TestPeople(server).admin("root")) {
            var mail = job(admin.client().get("/admin/api/jobs/").json(), "send-mail");

            assertEquals("chef", mail.path("queue").asString());
            assertEquals(5, mail.path("every_seconds").asInt());
            assertEquals(0, mail.path("failures").asInt());
            assertFalse(mail.path("next_at").isNull());
        }
    }

    @Test
    void aQueueThatIsOffHasJobsWithoutATime() {
        try (var server =
                        ServerApp.start(
                                ServerConfig.inMemory("no-jobs"), Samples.CLOCK, Samples.IDS);
                var admin = new TestPeople(server).admin("root")) {
            var mail = job(admin.client().get("/admin/api/jobs").json(), "send-mail");

            assertTrue(mail.path("next_at").isNull());
        }
    }

    @ParameterizedTest
    @EnumSource
    void failuresAreCounted(TestDatabase kind) throws Exception {
        var ended = new CountDownLatch(2);
        var failing =
                Job.ofChefs(
                        "failing",
                        Duration.ofMillis(50),
                        () -> {
                            ended.countDown();
                            throw new IllegalStateException("A failure on purpose");
                        });
        try (var database = Database.open(kind.fresh())) {
            try (var _ = Jobs.start(database, List.of(failing), Set.of(Job.Queue.CHEF))) {
                assertTrue(ended.await(30, TimeUnit.SECONDS));
            }
            var run = database.read(new JobStore()::runs).get("failing");
            assertTrue(run != null && run.failures() >= 2 && run.lastFailureAt() != null);
        }
    }

    private static JsonNode job(JsonNode jobs, String name) {
        return jobs.valueStream()
                .filter(each -> each.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
