package com.sautai.desktop.lead;

import com.sautai.desktop.local.Edit;
import com.sautai.model.id.Ids;
import com.sautai.model.lead.Interaction;
import com.sautai.model.lead.Lead;
import com.sautai.model.lead.Stage;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Changes;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a chef does with leads, as edits with their names. Several leads are one edit, each its own
/// mutation.
public final class LeadEdits {
    private final LeadWords words;
    private final Ids ids;

    public LeadEdits(LeadWords words, Ids ids) {
        this.words = words;
        this.ids = ids;
    }

    LeadWords words() {
        return words;
    }

    public UUID newId() {
        return ids.next();
    }

    public Edit create(UUID id, String name, Stage stage) {
        var now = words.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        var body = Lead.named(id, name.strip(), now).body().with("stage", stage.wire());
        var label = words.messages().get("lead.did.create", name.strip());
        return Edit.of(label, List.of(Change.create(SyncedType.LEAD, id, body)));
    }

    /// Moves those that are not there yet.
    public Edit move(Collection<LeadCard> cards, Stage stage) {
        var moving = cards.stream().filter(card -> card.lead().stage() != stage).toList();
        return each(label("move", moving, words.stage(stage)), moving, "stage", stage.wire());
    }

    public Edit archive(Collection<LeadCard> cards) {
        var leaving = cards.stream().filter(card -> !card.lead().isArchived()).toList();
        var now = words.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        return each(label("archive", leaving, ""), leaving, "archived_at", now);
    }

    public Edit unarchive(Collection<LeadCard> cards) {
        var coming = cards.stream().filter(card -> card.lead().isArchived()).toList();
        return each(label("unarchive", coming, ""), coming, "archived_at", null);
    }

    public Edit delete(Collection<LeadCard> cards) {
        return new Edit(
                label("delete", cards, ""),
                cards.stream()
                        .map(card ->
                                List.of(Change.delete(SyncedType.LEAD, card.id(), card.body())))
                        .toList());
    }

    /// Writes one field of a lead, by what the chef saw of it.
    public Edit change(LeadCard card, String field, @Nullable Object value) {
        var written = SyncedType.LEAD.canonical(Fields.of(field, value));
        var after = card.body().with(written).compact();
        return Edit.of(
                words.messages().get("lead.did.change", card.lead().name(), words.field(field)),
                Changes.between(SyncedType.LEAD, card.id(), card.body(), after));
    }

    public Edit note(LeadCard card, String text) {
        var now = words.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        var note = Interaction.note(ids.next(), card.id(), text.strip(), now);
        return Edit.of(
                words.messages().get("lead.did.note", card.lead().name()),
                List.of(Change.create(SyncedType.INTERACTION, note.id(), note.body())));
    }

    private static Edit each(
            String label, List<LeadCard> cards, String field, @Nullable Object value) {
        return new Edit(
                label,
                cards.stream()
                        .map(card ->
                                List.of(
                                        Change.put(
                                                SyncedType.LEAD,
                                                card.id(),
                                                Fields.of(field, value),
                                                card.body())))
                        .toList());
    }

    private String label(String did, Collection<LeadCard> cards, String where) {
        return cards.size() == 1
                ? words.messages()
                        .get("lead.did." + did, cards.iterator().next().lead().name(), where)
                : words.messages().get("lead.did." + did + ".many", cards.size(), where);
    }
}
