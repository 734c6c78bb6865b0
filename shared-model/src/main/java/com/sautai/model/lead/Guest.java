package com.sautai.model.lead;

import com.sautai.model.sync.Fields;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A guest as their account describes them, for the lead that a chef keeps of them.
///
/// @param accountId the guest's account
/// @param email may be empty, like the telephone number
/// @param householdSize `null` when the account does not tell
public record Guest(
        long accountId,
        String name,
        String email,
        String phone,
        List<String> allergies,
        List<String> dietaryPreferences,
        @Nullable Long householdSize) {

    public Guest {
        allergies = List.copyOf(allergies);
        dietaryPreferences = List.copyOf(dietaryPreferences);
    }

    /// The lead of a guest whom the chef knew nothing of.
    ///
    /// @param source what the guest did first
    public Fields newLead(String source, Instant at) {
        var lead =
                Fields.of("created_at", at)
                        .with("stage", Stage.NEW.wire())
                        .with("source", source)
                        .with("name", "Guest " + accountId);
        return lead.with(fitting(lead, known())).compact();
    }

    /// What becomes different about a lead when its guest does something: blanks are filled, what
    /// the chef put away or deleted comes back, and the first order books. Nothing that is there is
    /// overwritten.
    public Fields changes(Fields lead, boolean isFirstOrder) {
        var blanks = new TreeMap<String, @Nullable Object>(known().values());
        blanks.keySet().removeIf(field -> lead.get(field) != null);
        var changes =
                fitting(lead, new Fields(blanks))
                        .with("archived_at", null)
                        .with(Fields.DELETED_AT, null);
        return isFirstOrder
                ? changes.with(
                        "stage",
                        Stage.find(lead.text("stage")).orElse(Stage.NEW).afterFirstOrder().wire())
                : changes;
    }

    private Fields known() {
        var known = new TreeMap<String, @Nullable Object>();
        known.put("user_number", accountId);
        known.put("name", name);
        known.put("email", email);
        known.put("phone", phone);
        known.put("allergies", allergies);
        known.put("dietary_preferences", dietaryPreferences);
        known.put("household_size", householdSize);
        return new Fields(known).compact();
    }

    /// Those values that a lead may hold: what an account allows and a lead does not must not keep
    /// a guest from ordering.
    private static Fields fitting(Fields lead, Fields values) {
        var wrong =
                LeadRules.problems(lead.with(values)).stream()
                        .map(problem -> problem.field())
                        .toList();
        var fitting = new TreeMap<String, @Nullable Object>(values.values());
        fitting.keySet().removeAll(wrong);
        return new Fields(fitting);
    }
}
