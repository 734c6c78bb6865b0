package com.sautai.desktop.sync;

import com.sautai.desktop.local.Json;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import okhttp3.Response;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// What an answer other than success means.
final class Refusals {
    private Refusals() {}

    static Failure of(Response response) throws IOException {
        var status = response.code();
        var problem = problem(response);
        var type = problem.path("type").asString("");
        return switch (status) {
            case 401, 403 ->
                    type.equals("wrong-password")
                            ? new Failure.WrongPassword()
                            : ours(problem, status, new Failure.Unauthorized());
            case 409 -> ours(problem, status, new Failure.ServerOlder());
            case 410 ->
                    switch (type) {
                        case "epoch-changed" ->
                                new Failure.EpochChanged(problem.path("epoch").asString(""));
                        case "cursor-gone" -> new Failure.CursorGone();
                        default -> notOurs(status);
                    };
            case 413 -> new Failure.TooLarge();
            case 426 -> ours(problem, status, new Failure.UpdateNeeded());
            case 400, 415, 422 ->
                    ours(
                            problem,
                            status,
                            new Failure.Malformed(problem.path("detail").asString("")));
            case 408, 429, 502, 503, 504 -> new Failure.Unavailable(retryAfter(response));
            default -> status >= 500 ? new Failure.ServerTrouble(status) : notOurs(status);
        };
    }

    /// Only a server of ours explains itself this way; a proxy or a hotel's login page does not.
    private static Failure ours(JsonNode problem, int status, Failure failure) {
        return problem.path("type").isString() ? failure : notOurs(status);
    }

    private static Failure notOurs(int status) {
        return new Failure.NotASautaiServer("status " + status);
    }

    private static JsonNode problem(Response response) throws IOException {
        try {
            return Json.mapper().readTree(response.body().bytes());
        } catch (JacksonException notJson) {
            return Json.mapper().missingNode();
        }
    }

    private static Optional<Duration> retryAfter(Response response) {
        var header = response.header("Retry-After");
        return header != null && header.matches("\\d{1,6}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(header)))
                : Optional.empty();
    }
}
