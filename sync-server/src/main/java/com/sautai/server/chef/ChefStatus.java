package com.sautai.server.chef;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// How far somebody is on the way to being a chef.
///
/// @param experiencePreview how the request begins
/// @param reason why the newest request was rejected
@JsonNaming(SnakeCaseStrategy.class)
record ChefStatus(
        boolean isChef,
        boolean hasPendingRequest,
        @Nullable String requestStatus,
        @Nullable Instant submittedAt,
        @Nullable String experiencePreview,
        @Nullable String reason,
        @Nullable String nextStep) {
    private static final int PREVIEW = 100;

    static ChefStatus of(boolean isChef, @Nullable ChefRequest newest) {
        var nextStep = isChef ? "/chefs/dashboard" : null;
        if (newest == null) {
            return new ChefStatus(isChef, false, null, null, null, null, nextStep);
        }
        var experience = newest.wish().experience();
        return new ChefStatus(
                isChef,
                !isChef && newest.isPending(),
                newest.status(),
                newest.createdAt(),
                experience == null || experience.length() <= PREVIEW
                        ? experience
                        : experience.substring(0, PREVIEW),
                newest.reason(),
                nextStep);
    }
}
