package com.sautai.server.chef;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// A wish to become a chef, as admins and whoever asked read it.
@JsonNaming(SnakeCaseStrategy.class)
public record RequestView(
        long id,
        long accountId,
        String username,
        @Nullable String email,
        String status,
        @Nullable String bio,
        @Nullable String experience,
        @Nullable String city,
        @Nullable String country,
        List<String> postalCodes,
        @Nullable String profilePicUrl,
        Instant createdAt,
        @Nullable Instant decidedAt,
        @Nullable String reason) {
    public RequestView {
        postalCodes = List.copyOf(postalCodes);
    }

    static RequestView of(ChefRequest request) {
        var wish = request.wish();
        return new RequestView(
                request.id(),
                request.accountId(),
                request.username(),
                request.email(),
                request.status(),
                wish.bio(),
                wish.experience(),
                wish.city(),
                wish.country(),
                wish.postalCodes(),
                ChefCard.address(wish.picture()),
                request.createdAt(),
                request.decidedAt(),
                request.reason());
    }
}
