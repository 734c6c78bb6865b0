package com.sautai.model.sync;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.sautai.model.Problem;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `POST /sync/push`: what a device did since it last got through.
public final class Push {
    /// The most mutations of one request.
    public static final int MOST_MUTATIONS = 500;

    /// The most bytes of one request, before compression.
    public static final int MOST_BYTES = 256 * 1024;

    private Push() {}

    public record Request(List<Mutation> mutations) {
        public Request {
            mutations = List.copyOf(mutations);
        }
    }

    /// One result for each mutation of the request, in its order.
    public record Response(List<Result> results) {
        public Response {
            results = List.copyOf(results);
        }
    }

    /// @param seq the feed has brought all effects of the mutation once a device's cursor is at or
    ///   past this
    /// @param problems why it was rejected
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Result(UUID mid, Outcome outcome, long seq, List<Problem> problems) {
        public Result(UUID mid, Outcome outcome, long seq, @Nullable List<Problem> problems) {
            this.mid = mid;
            this.outcome = outcome;
            this.seq = seq;
            this.problems = problems == null ? List.of() : List.copyOf(problems);
        }
    }

    public enum Outcome {
        /// Written.
        APPLIED,
        /// Known from an earlier request; nothing done.
        DUPLICATE,
        /// At least one value waits for the chef as a conflict.
        PARKED,
        /// Against a rule; nothing of it was written.
        REJECTED;

        @JsonCreator
        public static Outcome of(String wire) {
            return valueOf(wire.toUpperCase(Locale.ROOT));
        }

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
