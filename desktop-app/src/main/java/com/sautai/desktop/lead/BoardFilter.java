package com.sautai.desktop.lead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which leads the board shows.
///
/// @param source only leads from there; `null` for any, as with tag and allergy
/// @param archived the leads that were put away instead of those on the board
record BoardFilter(
        boolean overdue,
        @Nullable String source,
        @Nullable String tag,
        @Nullable String allergy,
        boolean archived) {
    static final BoardFilter NONE = new BoardFilter(false, null, null, null, false);

    boolean accepts(LeadCard card, Instant now) {
        var lead = card.lead();
        return lead.isArchived() == archived
                && (!overdue || lead.isOverdue(now))
                && (source == null || source.equals(lead.source()))
                && (tag == null || lead.tags().contains(tag))
                && (allergy == null || lead.allergies().contains(allergy));
    }
}
