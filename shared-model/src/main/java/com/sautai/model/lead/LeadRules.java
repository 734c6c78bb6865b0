package com.sautai.model.lead;

import com.sautai.model.Problem;
import com.sautai.model.sync.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What a lead may hold, the same on a device and on the server.
public final class LeadRules {
    private static final Map<String, Integer> LONGEST =
            Map.of("name", 255, "email", 254, "phone", 40, "source", 32, "next_action_note", 2_000);
    private static final int MOST_ELEMENTS = 50;
    private static final int LONGEST_ELEMENT = 64;
    private static final int LARGEST_HOUSEHOLD = 10_000;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>.]+");

    private LeadRules() {}

    /// What is wrong with a lead's body; empty when it is fine.
    public static List<Problem> problems(Fields lead) {
        var problems = new ArrayList<Problem>();
        if (lead.text("name").isBlank()) {
            problems.add(new Problem("name", "required", "A lead needs a name."));
        }
        if (!lead.text("email").isEmpty() && !EMAIL.matcher(lead.text("email")).matches()) {
            problems.add(
                    new Problem(
                            "email",
                            "not_an_email",
                            "Write an e-mail address such as ada@example.com."));
        }
        if (Stage.find(lead.text("stage")).isEmpty()) {
            problems.add(
                    new Problem(
                            "stage",
                            "not_allowed",
                            "Stage must be one of new, discovery, proposal, booked, follow_up."));
        }
        var household = lead.number("household_size");
        if (household != null && (household < 1 || household > LARGEST_HOUSEHOLD)) {
            problems.add(
                    new Problem(
                            "household_size",
                            "out_of_range",
                            "Household size must be between 1 and " + LARGEST_HOUSEHOLD + "."));
        }
        if (lead.get("created_at") == null) {
            problems.add(new Problem("created_at", "required", "created_at is required."));
        }
        LONGEST.forEach((field, longest) -> {
            if (lead.text(field).length() > longest) {
                problems.add(
                        new Problem(
                                field,
                                "too_long",
                                field + " may have at most " + longest + " characters."));
            }
        });
        for (var set : List.of("tags", "allergies", "dietary_preferences")) {
            var elements = lead.texts(set);
            if (elements.size() > MOST_ELEMENTS
                    || elements.stream().anyMatch(each -> each.length() > LONGEST_ELEMENT)) {
                problems.add(
                        new Problem(
                                set,
                                "too_long",
                                set
                                        + " may have at most "
                                        + MOST_ELEMENTS
                                        + " entries of "
                                        + LONGEST_ELEMENT
                                        + " characters."));
            }
        }
        return problems;
    }
}
