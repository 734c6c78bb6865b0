package com.sautai.desktop.offering;

import com.sautai.desktop.local.Applied;
import com.sautai.desktop.local.Desk;
import com.sautai.model.offering.OfferingRules;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Changes;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The tiers of the open offering while the chef types them. Those that fit together are saved;
/// what overlaps stays as it was typed until it is mended.
public final class TierTableViewModel implements TierEntry.Owner {
    private final Desk desk;
    private final OfferingEdits edits;
    private final ReadOnlyObjectWrapper<List<TierEntry>> rows =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Ruler> ruler = new ReadOnlyObjectWrapper<>(Ruler.EMPTY);
    private final Set<UUID> underway = new HashSet<>();
    private @Nullable Offering offering;
    private TierText format;

    TierTableViewModel(Desk desk, OfferingEdits edits) {
        this.desk = desk;
        this.edits = edits;
        format = new TierText(edits.words(), new UUID(0, 0), "USD");
    }

    ReadOnlyObjectProperty<List<TierEntry>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// Which households have which price, as it is typed now.
    ReadOnlyObjectProperty<Ruler> ruler() {
        return ruler.getReadOnlyProperty();
    }

    TierText format() {
        return format;
    }

    /// Shows another offering, or what became of this one. What is being typed stays, unless its
    /// prices are in another currency now.
    void show(@Nullable Offering now) {
        var before = offering;
        offering = now;
        boolean same =
                before != null
                        && now != null
                        && before.id().equals(now.id())
                        && before.currency().equals(now.currency());
        if (now == null) {
            rows.set(List.of());
        } else {
            if (!same) {
                format = new TierText(edits.words(), now.id(), now.currency());
                underway.clear();
            }
            rows.set(merged(now, same ? rows.get() : List.of()));
        }
        typing();
    }

    private List<TierEntry> merged(Offering now, List<TierEntry> before) {
        var known = new LinkedHashMap<UUID, TierEntry>();
        before.forEach(row -> known.put(row.id(), row));
        var merged = new ArrayList<TierEntry>();
        for (var tier : now.tiers()) {
            var row = known.remove(tier.id());
            if (row == null) {
                row = new TierEntry(tier.id(), format, this);
                row.start(tier.body());
            } else {
                row.show(tier.body());
            }
            underway.remove(tier.id());
            merged.add(row);
        }
        known.values().stream()
                .filter(row -> row.isNew() || underway.contains(row.id()))
                .forEach(merged::add);
        return List.copyOf(merged);
    }

    boolean isFull() {
        return rows.get().size() >= OfferingRules.MOST_TIERS;
    }

    /// A new tier for households that have no price yet; saved once it has one.
    Optional<TierEntry> add() {
        if (offering == null || isFull()) {
            return Optional.empty();
        }
        var kind = rows.get().isEmpty() ? "" : rows.get().getLast().interval().get();
        var free = ruler.get().free(!kind.isEmpty());
        var row = new TierEntry(edits.newId(), format, this);
        row.suggest(
                Fields.of("household_min", free.from())
                        .with("household_max", free.to() == Sizes.NO_END ? null : free.to())
                        .with("recurrence_interval", kind));
        rows.set(Stream.concat(rows.get().stream(), Stream.of(row)).toList());
        typing();
        return Optional.of(row);
    }

    void remove(TierEntry row) {
        rows.set(rows.get().stream().filter(each -> each != row).toList());
        typing();
        if (!row.isNew()) {
            apply("tier.remove", List.of(Change.delete(SyncedType.TIER, row.id(), row.seen())));
        }
        saveWhatFits();
    }

    void moveBy(TierEntry row, int places) {
        moveTo(row, rows.get().indexOf(row) + places);
    }

    /// Gives a tier another place among the others.
    void moveTo(TierEntry row, int to) {
        if (to < 0 || to >= rows.get().size() || rows.get().indexOf(row) == to) {
            return;
        }
        var ordered = new ArrayList<>(rows.get());
        ordered.remove(row);
        ordered.add(to, row);
        rows.set(List.copyOf(ordered));
        var changes = new ArrayList<Change>();
        for (int place = 0; place < ordered.size(); place++) {
            var each = ordered.get(place);
            if (!each.isNew()) {
                var body = each.seen().with("sort_order", place).compact();
                changes.addAll(Changes.between(SyncedType.TIER, each.id(), each.seen(), body));
                each.show(body);
            }
        }
        apply("tier.sort", changes);
        typing();
    }

    /// Saves all that was typed and shows what cannot be.
    ///
    /// @return whether nothing is left to save
    boolean commit() {
        return rows.get().stream()
                .filter(row -> !row.isUntouched() && !row.commit())
                .toList()
                .isEmpty();
    }

    /// Whether something that was typed cannot be saved, and the chef has seen why.
    boolean hasProblem() {
        return rows.get().stream()
                .filter(TierEntry::isEdited)
                .anyMatch(row ->
                        ruler.get().isOverlapping(row.id())
                                || TierEntry.TEXTS.stream()
                                        .anyMatch(field ->
                                                !row.text(field).problem().get().isEmpty()));
    }

    @Override
    public Optional<String> left(TierEntry tier, String field) {
        var problem = tier.reading().problems().get(field);
        if (problem != null) {
            return Optional.of(problem);
        }
        saveWhatFits();
        return tier.isEdited() ? Optional.of("") : Optional.empty();
    }

    @Override
    public void chosen(TierEntry tier) {
        saveWhatFits();
    }

    @Override
    public void typing() {
        ruler.set(
                new Ruler(rows.get().stream().flatMap(row -> format.span(row).stream()).toList()));
    }

    /// All together if they fit, otherwise each that fits beside what is saved of the others.
    private void saveWhatFits() {
        var typed = new LinkedHashMap<TierEntry, Fields>();
        for (var row : rows.get()) {
            var reading = row.reading();
            if (row.isEdited() && reading.isFine()) {
                typed.put(row, reading.body());
            }
        }
        if (fit(typed)) {
            save(typed);
        } else {
            typed.forEach((row, body) -> {
                if (fit(Map.of(row, body))) {
                    save(Map.of(row, body));
                }
            });
        }
    }

    private boolean fit(Map<TierEntry, Fields> typed) {
        var bodies =
                rows.get().stream()
                        .map(row -> Objects.requireNonNullElse(typed.get(row), row.seen()))
                        .filter(body -> !body.isEmpty())
                        .toList();
        return offering != null && OfferingRules.problemsOfTiers(offering.body(), bodies).isEmpty();
    }

    private void save(Map<TierEntry, Fields> typed) {
        var changes = new ArrayList<Change>();
        boolean added = false;
        for (var entry : typed.entrySet()) {
            var row = entry.getKey();
            var body = SyncedType.TIER.canonical(entry.getValue());
            if (row.isNew()) {
                body = body.with("sort_order", rows.get().indexOf(row));
                changes.add(Change.create(SyncedType.TIER, row.id(), body));
                underway.add(row.id());
                added = true;
            } else {
                changes.addAll(Changes.between(SyncedType.TIER, row.id(), row.seen(), body));
            }
            row.start(body);
        }
        typing();
        apply(added ? "tier.add" : "tiers", changes);
    }

    private void apply(String did, List<Change> changes) {
        var open = offering;
        if (open != null && !changes.isEmpty()) {
            desk.apply(edits.tiers(open, did, changes), (Applied ended) -> ended(ended, changes));
        }
    }

    /// What was refused is no longer on its way.
    private void ended(Applied applied, List<Change> changes) {
        if (applied instanceof Applied.Refused) {
            changes.forEach(change -> underway.remove(change.id()));
        }
    }
}
