package com.sautai.server.platform;

import com.sautai.model.Problem;
import java.util.List;

/// Input that breaks rules. Ends the request, takes back what it wrote, and is answered field by
/// field.
public final class BadInput extends RuntimeException {
    private final transient List<Problem> problems;

    public BadInput(List<Problem> problems) {
        super(problems.toString(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    public BadInput(String field, String code, String text) {
        this(List.of(new Problem(field, code, text)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
