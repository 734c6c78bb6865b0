package com.sautai.model.lead;

import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person who may become, or is, a chef's client.
///
/// @param number the server's short id that the web addresses; `null` until the server has seen the
///   lead
/// @param userNumber the account of the guest when they have one
/// @param email may be empty; compared without regard to case
/// @param source where the lead came from: `manual`, `import`, `referral`, `waitlist`, or the
///   chef's own word
/// @param householdSize how many people the chef would cook for; `null` when unknown
/// @param nextActionAt when the chef wants to act next; overdue once it is past
/// @param archivedAt when the chef put the lead away from the board; `null` while it is on it
public record Lead(
        UUID id,
        @Nullable Long number,
        @Nullable Long userNumber,
        String name,
        String email,
        String phone,
        Stage stage,
        String source,
        List<String> tags,
        List<String> allergies,
        List<String> dietaryPreferences,
        @Nullable Long householdSize,
        @Nullable Instant nextActionAt,
        String nextActionNote,
        Instant createdAt,
        @Nullable Instant archivedAt) {

    public Lead {
        tags = List.copyOf(tags);
        allergies = List.copyOf(allergies);
        dietaryPreferences = List.copyOf(dietaryPreferences);
    }

    /// A lead with a name and nothing else known.
    public static Lead named(UUID id, String name, Instant createdAt) {
        return new Lead(
                id, null, null, name, "", "", Stage.NEW, "manual", List.of(), List.of(), List.of(),
                null, null, "", createdAt, null);
    }

    public static Lead of(UUID id, Fields body) {
        var createdAt = body.instant("created_at");
        return new Lead(
                id,
                body.number("number"),
                body.number("user_number"),
                body.text("name"),
                body.text("email"),
                body.text("phone"),
                Stage.find(body.text("stage")).orElse(Stage.NEW),
                body.text("source"),
                body.texts("tags"),
                body.texts("allergies"),
                body.texts("dietary_preferences"),
                body.number("household_size"),
                body.instant("next_action_at"),
                body.text("next_action_note"),
                createdAt == null ? Instant.EPOCH : createdAt,
                body.instant("archived_at"));
    }

    /// The record as it travels.
    public Fields body() {
        var values = new TreeMap<String, @Nullable Object>();
        values.put("number", number);
        values.put("user_number", userNumber);
        values.put("name", name);
        values.put("email", email);
        values.put("phone", phone);
        values.put("stage", stage.wire());
        values.put("source", source);
        values.put("tags", tags);
        values.put("allergies", allergies);
        values.put("dietary_preferences", dietaryPreferences);
        values.put("household_size", householdSize);
        values.put("next_action_at", nextActionAt);
        values.put("next_action_note", nextActionNote);
        values.put("created_at", createdAt);
        values.put("archived_at", archivedAt);
        return SyncedType.LEAD.canonical(new Fields(values).compact());
    }

    /// Whether the chef should have acted by now.
    public boolean isOverdue(Instant now) {
        return nextActionAt != null && nextActionAt.isBefore(now);
    }

    public boolean isArchived() {
        return archivedAt != null;
    }
}
