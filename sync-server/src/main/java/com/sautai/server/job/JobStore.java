package com.sautai.server.job;

import static com.sautai.server.db.Tables.SCHEDULED_TASKS;

import com.sautai.server.platform.Tx;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the scheduler notes of each job; all processes on one database share it.
final class JobStore {
    /// @param failures how many runs failed since the last one that did not
    record Run(
            Instant nextAt,
            boolean isRunning,
            @Nullable Instant lastSuccessAt,
            @Nullable Instant lastFailureAt,
            int failures) {}

    /// By the name of the job; one that was never scheduled is not there.
    Map<String, Run> runs(Tx tx) {
        return tx.sql()
                .selectFrom(SCHEDULED_TASKS)
                .fetchMap(
                        SCHEDULED_TASKS.TASK_NAME,
                        row -> {
                            var failures = row.getConsecutiveFailures();
                            return new Run(
                                    row.getExecutionTime(),
                                    row.getPicked(),
                                    row.getLastSuccess(),
                                    row.getLastFailure(),
                                    failures == null ? 0 : failures);
                        });
    }
}
