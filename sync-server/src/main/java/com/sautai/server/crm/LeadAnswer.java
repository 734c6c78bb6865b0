package com.sautai.server.crm;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// A lead as the web reads it.
///
/// @param user the guest's account
/// @param interactions the newest ones, only where a single lead is asked for
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record LeadAnswer(
        long id,
        long chef,
        @Nullable Long user,
        String name,
        String email,
        String phone,
        String stage,
        String source,
        List<String> tags,
        List<String> allergies,
        List<String> dietaryPreferences,
        @Nullable Long householdSize,
        Instant lastActivityAt,
        @Nullable Instant nextActionAt,
        String nextActionNote,
        @Nullable Instant archivedAt,
        Instant createdAt,
        Instant updatedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<InteractionAnswer> interactions) {
    LeadAnswer with(List<InteractionAnswer> newest) {
        return new LeadAnswer(
                id,
                chef,
                user,
                name,
                email,
                phone,
                stage,
                source,
                tags,
                allergies,
                dietaryPreferences,
                householdSize,
                lastActivityAt,
                nextActionAt,
                nextActionNote,
                archivedAt,
                createdAt,
                updatedAt,
                newest);
    }
}
