package com.sautai.desktop.offering;

import com.sautai.desktop.local.Desk;
import com.sautai.desktop.profile.OwnProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The chef's offerings in their order, and what the chef does with whole ones.
public final class OfferingListViewModel {
    /// Which offerings are shown.
    enum Filter {
        ALL,
        LIVE,
        DRAFT;

        boolean accepts(Offering offering) {
            return this == ALL || offering.isLive() == (this == LIVE);
        }
    }

    private final OfferingBook book;
    private final Desk desk;
    private final OfferingEdits edits;
    private final OwnProfile profile;
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ReadOnlyObjectWrapper<List<Offering>> shown =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Boolean> empty = new ReadOnlyObjectWrapper<>(false);
    private final List<Consumer<UUID>> followers = new ArrayList<>();
    private @Nullable UUID following;

    public OfferingListViewModel(
            OfferingBook book, Desk desk, OfferingEdits edits, OwnProfile profile) {
        this.book = book;
        this.desk = desk;
        this.edits = edits;
        this.profile = profile;
        filter.subscribe(_ -> refresh());
        book.onChange(this::refresh);
    }

    OfferingWords words() {
        return edits.words();
    }

    ObjectProperty<Filter> filter() {
        return filter;
    }

    ReadOnlyObjectProperty<List<Offering>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Whether the chef has no offering at all.
    ReadOnlyObjectProperty<Boolean> empty() {
        return empty.getReadOnlyProperty();
    }

    /// Tells which offering was just made, once it stands in the list.
    void onMade(Consumer<UUID> follower) {
        followers.add(follower);
    }

    private void refresh() {
        var all = book.all();
        shown.set(all.stream().filter(filter.get()::accepts).toList());
        empty.set(book.isLoaded() && all.isEmpty());
        var made = following;
        if (made != null && shown.get().stream().anyMatch(each -> each.id().equals(made))) {
            following = null;
            followers.forEach(each -> each.accept(made));
        }
    }

    void create() {
        follow(edits.newId(), id -> desk.apply(edits.create(id, profile.currency(), lastPlace())));
    }

    void duplicate(Offering offering) {
        follow(edits.newId(), id -> desk.apply(edits.duplicate(id, offering, lastPlace())));
    }

    /// A new one is a draft, so it is in sight only among all or drafts.
    private void follow(UUID id, Consumer<UUID> make) {
        if (filter.get() == Filter.LIVE) {
            filter.set(Filter.ALL);
        }
        following = id;
        make.accept(id);
    }

    private int lastPlace() {
        return Math.toIntExact(
                1 + book.all().stream().mapToLong(Offering::sortOrder).max().orElse(-1));
    }

    /// Shows an offering to guests, or hides it from them.
    void publishOrBack(Offering offering) {
        desk.apply(edits.publish(offering, !offering.isLive()));
    }

    void delete(Offering offering) {
        desk.apply(edits.delete(offering));
    }

    /// Moves an offering by so many places among those that are shown.
    void moveBy(Offering offering, int places) {
        place(offering).ifPresent(from -> moveTo(offering, from + places));
    }

    /// Moves an offering to a place among those that are shown.
    void moveTo(Offering offering, int to) {
        var from = place(offering);
        if (from.isEmpty() || to < 0 || to >= shown.get().size() || to == from.get()) {
            return;
        }
        var target = shown.get().get(to);
        var ordered = new ArrayList<>(book.all());
        ordered.removeIf(each -> each.id().equals(offering.id()));
        int beside = ordered.stream().map(Offering::id).toList().indexOf(target.id());
        ordered.add(to > from.get() ? beside + 1 : beside, offering);
        desk.apply(edits.sort(offering, ordered));
    }

    private Optional<Integer> place(Offering offering) {
        int place = shown.get().stream().map(Offering::id).toList().indexOf(offering.id());
        return place < 0 ? Optional.empty() : Optional.of(place);
    }
}
