package com.sautai.server.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.sautai.server.platform.Database;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Runs jobs by the clock. Processes on one database share the work: each run is of one of them.
public final class Jobs implements AutoCloseable {
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(1);

    /// How soon another process goes on with the jobs of one that died: after four missed ones.
    private static final Duration LIVES_EVERY = Duration.ofSeconds(10);

    private static final Duration WAITS_FOR_RUNNING = Duration.ofSeconds(10);
    private static final Duration KEEPS_FOREIGN = Duration.ofDays(3650);

    private final List<Job> jobs;
    private final @Nullable Scheduler scheduler;

    private Jobs(List<Job> jobs, @Nullable Scheduler scheduler) {
        this.jobs = jobs;
        this.scheduler = scheduler;
    }

    /// @param queues whose jobs this process runs by the clock; the others it runs only when told
    ///   to
    public static Jobs start(Database database, List<Job> jobs, Set<Job.Queue> queues) {
        var tasks =
                jobs.stream().filter(job -> queues.contains(job.queue())).map(Jobs::task).toList();
        if (tasks.isEmpty()) {
            return new Jobs(List.copyOf(jobs), null);
        }
        // A thread for each: no job waits for a slow one.
        var scheduler =
                Scheduler.create(database.source())
                        .startTasks(tasks)
                        .threads(tasks.size())
                        .pollingInterval(LOOKS_EVERY)
                        .heartbeatInterval(LIVES_EVERY)
                        .missedHeartbeatsLimit(4)
                        .shutdownMaxWait(WAITS_FOR_RUNNING)
                        .deleteUnresolvedAfter(KEEPS_FOREIGN)
                        .jdbcCustomization(new DefaultJdbcCustomization(false))
                        .commitWhenAutocommitDisabled(true)
                        .build();
        scheduler.start();
        return new Jobs(List.copyOf(jobs), scheduler);
    }

    private static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every()))
                .execute((_, _) -> job.work().run());
    }

    /// Runs a job now, here, whatever the clock says.
    public void run(String name) {
        jobs.stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no job " + name))
                .work()
                .run();
    }

    /// What runs ends first, if it does soon.
    @Override
    public void close() {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
