package com.sautai.server.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// Somebody who eats with the account's owner.
///
/// @param id 0 for one who is not stored yet
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record HouseholdMember(
        long id,
        String name,
        @Nullable Integer age,
        List<String> dietaryPreferences,
        List<String> allergies,
        @Nullable String notes) {}
