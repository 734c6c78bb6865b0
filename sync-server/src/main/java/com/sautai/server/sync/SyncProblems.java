package com.sautai.server.sync;

import com.sautai.model.sync.Schema;
import com.sautai.server.platform.HttpProblem;

/// The ways in which device and server do not fit together.
final class SyncProblems {
    private SyncProblems() {}

    static HttpProblem schemaTooOld() {
        return HttpProblem.of(
                        426,
                        "schema-too-old",
                        "Update needed",
                        "Update this app to sync; its changes are safe.")
                .with("schemaMin", Schema.OLDEST_SERVED)
                .with("schemaMax", Schema.CURRENT);
    }

    static HttpProblem schemaTooNew() {
        return HttpProblem.of(
                        409,
                        "schema-too-new",
                        "The server is older",
                        "The server must be updated to sync with this app.")
                .with("schemaMin", Schema.OLDEST_SERVED)
                .with("schemaMax", Schema.CURRENT);
    }

    static HttpProblem epochChanged(String epoch) {
        return HttpProblem.of(
                        410,
                        "epoch-changed",
                        "Another database",
                        "The server's data was restored; read everything again.")
                .with("epoch", epoch);
    }

    static HttpProblem cursorGone() {
        return HttpProblem.of(
                410,
                "cursor-gone",
                "Too long ago",
                "This device was away too long; read everything again.");
    }
}
