package com.sautai.server.job;

import com.sautai.server.account.Callers;
import com.sautai.server.platform.Answers;
import com.sautai.server.platform.Database;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// The recurring work over HTTP, for admins.
public final class JobRoutes {
    private final Callers callers;
    private final Database database;
    private final List<Job> jobs;
    private final JobStore store = new JobStore();

    public JobRoutes(Callers callers, Database database, List<Job> jobs) {
        this.callers = callers;
        this.database = database;
        this.jobs = jobs.stream().sorted(Comparator.comparing(Job::name)).toList();
    }

    public void add(RoutesConfig routes) {
        routes.get("/admin/api/jobs", this::list);
    }

    /// @param nextAt `null` while no process has the job's queue on and never had
    /// @param failures how many runs failed since the last one that did not
    @JsonNaming(SnakeCaseStrategy.class)
    private record JobAnswer(
            String name,
            String queue,
            long everySeconds,
            boolean isRunning,
            @Nullable Instant nextAt,
            @Nullable Instant lastSuccessAt,
            @Nullable Instant lastFailureAt,
            int failures) {
        static JobAnswer of(Job job, Optional<JobStore.Run> run) {
            return new JobAnswer(
                    job.name(),
                    job.queue().name().toLowerCase(Locale.ROOT),
                    job.every().toSeconds(),
                    run.map(JobStore.Run::isRunning).orElse(false),
                    run.map(JobStore.Run::nextAt).orElse(null),
                    run.map(JobStore.Run::lastSuccessAt).orElse(null),
                    run.map(JobStore.Run::lastFailureAt).orElse(null),
                    run.map(JobStore.Run::failures).orElse(0));
        }
    }

    private void list(Context ctx) {
        callers.admin(ctx);
        var runs = database.read(store::runs);
        Answers.json(
                ctx,
                200,
                jobs.stream()
                        .map(job -> JobAnswer.of(job, Optional.ofNullable(runs.get(job.name()))))
                        .toList());
    }
}
