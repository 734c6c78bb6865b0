package com.sautai.server.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// A conversation as one of the two sees it.
///
/// @param role what the reader is in it, `chef` or `customer`
/// @param unreadCount what the other one wrote and the reader has not read
/// @param messages the newest first, only where a single conversation is asked for
/// @param hasMore whether there are older messages
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record ConversationAnswer(
        long id,
        long chefId,
        String chefName,
        String chefUsername,
        long customerId,
        String customerName,
        String role,
        long unreadCount,
        @Nullable Instant lastMessageAt,
        String lastMessagePreview,
        Instant createdAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<MessageAnswer> messages,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean hasMore) {
    ConversationAnswer with(List<MessageAnswer> newest, boolean more) {
        return new ConversationAnswer(
                id,
                chefId,
                chefName,
                chefUsername,
                customerId,
                customerName,
                role,
                unreadCount,
                lastMessageAt,
                lastMessagePreview,
                createdAt,
                newest,
                more);
    }
}
