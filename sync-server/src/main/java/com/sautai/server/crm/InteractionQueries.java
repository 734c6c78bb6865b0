package com.sautai.server.crm;

import static com.sautai.server.db.Tables.INTERACTION;

import com.sautai.server.platform.Json;
import com.sautai.server.platform.Tx;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/// What happened with a lead, the newest first.
final class InteractionQueries {
    int count(Tx tx, long chefId, UUID lead) {
        return tx.sql().fetchCount(INTERACTION, isOf(chefId, lead));
    }

    /// @param number the lead's
    List<InteractionAnswer> find(
            Tx tx, long chefId, UUID lead, long number, long offset, int limit) {
        return tx.sql()
                .selectFrom(INTERACTION)
                .where(isOf(chefId, lead))
                .orderBy(INTERACTION.OCCURRED_AT.desc(), INTERACTION.ID.desc())
                .limit(limit)
                .offset(offset)
                .fetch(row ->
                        new InteractionAnswer(
                                row.getId(),
                                number,
                                row.getType(),
                                payload(row.getPayload()),
                                row.getOccurredAt()));
    }

    private static Condition isOf(long chefId, UUID lead) {
        return INTERACTION
                .CHEF_ID
                .eq(chefId)
                .and(INTERACTION.LEAD_ID.eq(lead))
                .and(INTERACTION.DELETED_AT.isNull());
    }

    private static Map<?, ?> payload(@Nullable String json) {
        return json == null ? Map.of() : Json.MAPPER.readValue(json, Map.class);
    }
}
