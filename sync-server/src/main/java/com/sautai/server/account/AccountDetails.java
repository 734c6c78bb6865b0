package com.sautai.server.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// What somebody sees of their own account.
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record AccountDetails(
        long id,
        String username,
        String email,
        boolean emailConfirmed,
        boolean isEmailVerified,
        String phoneNumber,
        String timezone,
        String preferredLanguage,
        String measurementSystem,
        boolean isChef,
        boolean isAdmin,
        String currentRole,
        String publicDisplayName,
        List<String> dietaryPreferences,
        List<String> allergies,
        List<String> customAllergies,
        int householdMemberCount,
        List<HouseholdMember> householdMembers,
        @Nullable Address address) {
    static AccountDetails of(Person person, @Nullable Address address) {
        return new AccountDetails(
                person.id(),
                person.username(),
                text(person.email()),
                person.emailConfirmed(),
                person.emailConfirmed(),
                text(person.phone()),
                person.timezone(),
                person.language(),
                person.measurementSystem(),
                person.role().isChef(),
                person.role().isAdmin(),
                person.role().active(),
                text(person.displayName()),
                person.dietaryPreferences(),
                person.allergies(),
                person.customAllergies(),
                person.householdCount(),
                person.household(),
                address);
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
