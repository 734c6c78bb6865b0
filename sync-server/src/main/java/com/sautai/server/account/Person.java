package com.sautai.server.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of the person behind an account.
///
/// @param household the people who eat along
record Person(
        long id,
        String username,
        @Nullable String email,
        boolean emailConfirmed,
        @Nullable String phone,
        @Nullable String displayName,
        String timezone,
        String language,
        String measurementSystem,
        List<String> dietaryPreferences,
        List<String> allergies,
        List<String> customAllergies,
        int householdCount,
        List<HouseholdMember> household,
        Role role) {

    /// @param active the mode in use: customer, chef or admin
    record Role(boolean isChef, boolean isAdmin, String active) {}
}
