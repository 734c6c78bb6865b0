package com.sautai.model.lead;

import com.sautai.model.Problem;
import com.sautai.model.sync.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What an interaction may hold, the same on a device and on the server.
public final class InteractionRules {
    public static final int LONGEST_NOTE = 20_000;

    private InteractionRules() {}

    public static List<Problem> problems(Fields interaction) {
        var problems = new ArrayList<Problem>();
        if (interaction.get("lead_id") == null) {
            problems.add(new Problem("lead_id", "required", "An interaction belongs to a lead."));
        }
        if (interaction.get("occurred_at") == null) {
            problems.add(
                    new Problem(
                            "occurred_at",
                            "required",
                            "An interaction needs the time it happened."));
        }
        if (InteractionType.find(interaction.text("type")).isEmpty()) {
            problems.add(
                    new Problem(
                            "type",
                            "not_allowed",
                            "Type must be one of favorite, waitlist, message, order, note."));
        }
        var payload = interaction.get("payload");
        if (payload != null && !(payload instanceof Map<?, ?>)) {
            problems.add(new Problem("payload", "wrong_type", "payload must be a JSON object."));
        } else if (payload != null && payload.toString().length() > LONGEST_NOTE) {
            problems.add(
                    new Problem(
                            "payload",
                            "too_long",
                            "A note may have at most " + LONGEST_NOTE + " characters."));
        }
        return problems;
    }
}
