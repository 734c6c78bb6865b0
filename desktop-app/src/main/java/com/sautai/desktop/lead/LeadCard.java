package com.sautai.desktop.lead;

import com.sautai.desktop.local.Row;
import com.sautai.model.lead.Lead;
import com.sautai.model.sync.Fields;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A lead as the board knows it.
///
/// @param body the whole record, with what a newer version of the app may have added
/// @param lastActivityAt when something last happened with the lead: its newest interaction, or its
///   making
public record LeadCard(Lead lead, Fields body, Instant lastActivityAt) {
    /// What needs the chef first comes first: the oldest next action, then the latest activity.
    static final Comparator<LeadCard> MOST_PRESSING =
            Comparator.comparing(
                            (LeadCard card) -> card.lead().nextActionAt(),
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(LeadCard::lastActivityAt, Comparator.reverseOrder())
                    .thenComparing(card -> card.lead().name())
                    .thenComparing(LeadCard::id);

    /// @param newestInteraction when it happened, `null` when there was none
    static LeadCard of(Row row, @Nullable Instant newestInteraction) {
        var lead = Lead.of(row.id(), row.body());
        return new LeadCard(lead, row.body(), lead.createdAt())
                .withNewestInteraction(newestInteraction);
    }

    LeadCard withBody(Fields changed) {
        return new LeadCard(Lead.of(id(), changed), changed, lastActivityAt);
    }

    LeadCard withNewestInteraction(@Nullable Instant happened) {
        return new LeadCard(lead, body, happened == null ? lead.createdAt() : happened);
    }

    public UUID id() {
        return lead.id();
    }
}
