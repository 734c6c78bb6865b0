package com.sautai.server.admin;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// A chef as admins see them.
@JsonNaming(SnakeCaseStrategy.class)
record AdminChef(
        long id,
        String username,
        @Nullable String email,
        @Nullable String displayName,
        @Nullable String city,
        @Nullable String country,
        boolean isVerified,
        boolean isLive,
        boolean backgroundChecked,
        boolean insured,
        @Nullable LocalDate insuranceExpiry,
        boolean foodHandlersCert,
        Instant joinedAt) {}
