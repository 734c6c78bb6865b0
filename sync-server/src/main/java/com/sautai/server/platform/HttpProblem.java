package com.sautai.server.platform;

import com.sautai.model.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A request that cannot be served, as `application/problem+json` tells it (RFC 9457).
///
/// @param type stable and machine-readable
/// @param detail one sentence for people
/// @param more further members of the answer
public record HttpProblem(
        int status, String type, String title, String detail, Map<String, Object> more) {
    public static HttpProblem of(int status, String type, String title, String detail) {
        return new HttpProblem(status, type, title, detail, Map.of());
    }

    /// Input that breaks rules, told field by field.
    public static HttpProblem ofInput(int status, List<Problem> problems) {
        Map<String, List<String>> errors =
                problems.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Problem::field,
                                        LinkedHashMap::new,
                                        Collectors.mapping(Problem::text, Collectors.toList())));
        var detail = problems.stream().map(Problem::text).collect(Collectors.joining(" "));
        return new HttpProblem(
                status,
                "bad-input",
                "Something is missing or wrong",
                detail,
                Map.of("errors", errors));
    }

    public HttpProblem with(String name, Object value) {
        var members = new LinkedHashMap<>(more);
        members.put(name, value);
        return new HttpProblem(status, type, title, detail, members);
    }

    /// Ends the request with this answer.
    public Refused refused() {
        return new Refused(this);
    }

    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", type);
        body.put("title", title);
        body.put("status", status);
        body.put("detail", detail);
        body.put("message", detail);
        body.putAll(more);
        return body;
    }

    /// Carries a problem from where it shows to the border.
    public static final class Refused extends RuntimeException {
        private final transient HttpProblem problem;

        private Refused(HttpProblem problem) {
            super(problem.detail(), null, false, false);
            this.problem = problem;
        }

        public HttpProblem problem() {
            return problem;
        }
    }
}
