package com.sautai.server.chef;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A guest's wish to become a chef, and what became of it.
record ChefRequest(
        long id,
        long accountId,
        String username,
        @Nullable String email,
        String status,
        ChefWish wish,
        Instant createdAt,
        @Nullable Instant decidedAt,
        @Nullable String reason) {
    static final String PENDING = "pending";
    static final String APPROVED = "approved";
    static final String REJECTED = "rejected";

    boolean isPending() {
        return status.equals(PENDING);
    }
}
