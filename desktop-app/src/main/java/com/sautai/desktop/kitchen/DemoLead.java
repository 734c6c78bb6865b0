package com.sautai.desktop.kitchen;

import com.sautai.model.id.Ids;
import com.sautai.model.lead.Interaction;
import com.sautai.model.lead.InteractionType;
import com.sautai.model.lead.Lead;
import com.sautai.model.lead.Stage;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An invented lead, its times counted in days from the day the demo kitchen is made.
record DemoLead(
        String name,
        String email,
        @Nullable String phone,
        String stage,
        String source,
        @Nullable List<String> tags,
        @Nullable List<String> allergies,
        @Nullable List<String> diets,
        @Nullable Long household,
        int created,
        @Nullable Next next,
        @Nullable Integer archived,
        @Nullable List<Past> history) {
    /// What the chef wants to do.
    record Next(int days, int hour, String note) {}

    /// What happened.
    record Past(String type, int days, String text) {}

    /// The lead and what happened with it, as one mutation.
    List<Change> changes(Ids ids, ZonedDateTime today) {
        var lead = lead(ids, today);
        var changes = new ArrayList<Change>();
        changes.add(Change.create(SyncedType.LEAD, lead.id(), lead.body()));
        for (var past : orEmpty(history)) {
            var interaction =
                    new Interaction(
                            ids.next(),
                            lead.id(),
                            InteractionType.of(past.type()),
                            past.text().isEmpty() ? Fields.NONE : Fields.of("text", past.text()),
                            at(today, past.days(), 9 + past.text().length() % 9));
            changes.add(
                    Change.create(SyncedType.INTERACTION, interaction.id(), interaction.body()));
        }
        return changes;
    }

    private Lead lead(Ids ids, ZonedDateTime today) {
        return new Lead(
                ids.next(),
                null,
                null,
                name,
                email,
                phone == null ? "" : phone,
                Stage.of(stage),
                source,
                orEmpty(tags),
                orEmpty(allergies),
                orEmpty(diets),
                household,
                next == null ? null : at(today, next.days(), next.hour()),
                next == null ? "" : next.note(),
                at(today, created, 8),
                archived == null ? null : at(today, archived, 18));
    }

    private static Instant at(ZonedDateTime today, int days, int hour) {
        return today.plusDays(days).with(LocalTime.of(hour, 0)).toInstant();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
