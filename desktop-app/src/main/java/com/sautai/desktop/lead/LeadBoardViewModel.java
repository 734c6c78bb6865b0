package com.sautai.desktop.lead;

import com.sautai.desktop.local.Desk;
import com.sautai.model.lead.Stage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The leads board: what stands in its columns and what the chef does there.
public final class LeadBoardViewModel {
    /// What the board has to show.
    enum Showing {
        LOADING,
        CARDS,
        /// There are no leads at all.
        NOTHING_YET,
        /// There are leads, but the search or the filters let none through.
        NO_MATCH
    }

    private final LeadBook book;
    private final Desk desk;
    private final LeadEdits edits;
    private final LeadWords words;
    private final BoardFilters filters = new BoardFilters();
    private final Map<Stage, ReadOnlyObjectWrapper<List<LeadCard>>> columns =
            new EnumMap<>(Stage.class);
    private final ReadOnlyObjectWrapper<Showing> showing =
            new ReadOnlyObjectWrapper<>(Showing.LOADING);
    private final ReadOnlyIntegerWrapper overdueCount = new ReadOnlyIntegerWrapper();
    private final List<Consumer<Set<UUID>>> followers = new ArrayList<>();
    private Follow following = Follow.NOTHING;

    public LeadBoardViewModel(LeadBook book, Desk desk, LeadEdits edits) {
        this.book = book;
        this.desk = desk;
        this.edits = edits;
        words = edits.words();
        Stage.ALL.forEach(stage -> columns.put(stage, new ReadOnlyObjectWrapper<>(List.of())));
        filters.onChange(this::refresh);
        book.onChange(this::refresh);
        book.onSearchChange(this::searchAgain);
        refresh();
    }

    LeadWords words() {
        return words;
    }

    BoardFilters filters() {
        return filters;
    }

    /// The cards of a column, in their order: most pressing first, or best match first.
    ObservableValue<List<LeadCard>> column(Stage stage) {
        return wrapper(stage).getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Showing> showing() {
        return showing.getReadOnlyProperty();
    }

    /// How many leads on the board are overdue, shown or not.
    ReadOnlyIntegerProperty overdueCount() {
        return overdueCount.getReadOnlyProperty();
    }

    FilterChoices choices() {
        return FilterChoices.of(book.cards());
    }

    Optional<LeadCard> find(UUID lead) {
        return book.find(lead);
    }

    /// Tells which cards were just moved or made, once they stand in their new place.
    void onFollow(Consumer<Set<UUID>> follower) {
        followers.add(follower);
    }

    /// Looks at all leads again; also when time has made some overdue.
    void refresh() {
        var now = words.clock().instant();
        var filter = filters.filter();
        boolean searching = filters.isSearching();
        var found = new EnumMap<Stage, List<LeadCard>>(Stage.class);
        Stage.ALL.forEach(stage -> found.put(stage, new ArrayList<>()));
        int overdue = 0;
        var cards = book.cards();
        for (var card : cards) {
            overdue += card.lead().isOverdue(now) && !card.lead().isArchived() ? 1 : 0;
        }
        for (var card : searching ? book.search(filters.query().get()) : cards) {
            if (filter.accepts(card, now)) {
                found.computeIfAbsent(card.lead().stage(), _ -> new ArrayList<>()).add(card);
            }
        }
        found.forEach((stage, each) -> {
            if (!searching) {
                each.sort(LeadCard.MOST_PRESSING);
            }
            wrapper(stage).set(List.copyOf(each));
        });
        overdueCount.set(overdue);
        boolean empty = found.values().stream().allMatch(List::isEmpty);
        showing.set(showing(empty, cards.isEmpty()));
        follow();
    }

    private void searchAgain() {
        if (filters.isSearching()) {
            refresh();
        }
    }

    private Showing showing(boolean nothingFound, boolean nothingThere) {
        if (!book.isLoaded()) {
            return Showing.LOADING;
        }
        if (nothingThere) {
            return Showing.NOTHING_YET;
        }
        return nothingFound && filters.isNarrowed() ? Showing.NO_MATCH : Showing.CARDS;
    }

    private void follow() {
        var wanted = following;
        if (!wanted.cards.isEmpty() && wanted.cards.stream().allMatch(id -> isIn(id, wanted.to))) {
            following = Follow.NOTHING;
            followers.forEach(each -> each.accept(wanted.cards));
        }
    }

    private boolean isIn(UUID id, Stage stage) {
        return book.find(id).filter(card -> card.lead().stage() == stage).isPresent();
    }

    void create(String name, Stage stage) {
        if (!name.isBlank()) {
            var id = edits.newId();
            following = new Follow(Set.of(id), stage);
            desk.apply(edits.create(id, name, stage));
        }
    }

    void move(Collection<LeadCard> cards, Stage stage) {
        var edit = edits.move(cards, stage);
        if (!edit.isEmpty()) {
            following = new Follow(ids(cards), stage);
            desk.apply(edit);
        }
    }

    /// Moves cards by one or more columns to the right, or to the left when negative; as far as
    /// there are columns.
    void moveBy(Collection<LeadCard> cards, int columnsRight) {
        if (!cards.isEmpty()) {
            int from = Stage.ALL.indexOf(cards.iterator().next().lead().stage());
            int to = Math.clamp(from + columnsRight, 0, Stage.ALL.size() - 1);
            move(cards, Stage.ALL.get(to));
        }
    }

    void delete(Collection<LeadCard> cards) {
        if (!cards.isEmpty()) {
            desk.apply(edits.delete(cards));
        }
    }

    /// Puts cards away, or back on the board if they are archived.
    void archiveOrBack(Collection<LeadCard> cards) {
        if (!cards.isEmpty()) {
            boolean archived = cards.iterator().next().lead().isArchived();
            desk.apply(archived ? edits.unarchive(cards) : edits.archive(cards));
        }
    }

    private static Set<UUID> ids(Collection<LeadCard> cards) {
        return Set.copyOf(cards.stream().map(LeadCard::id).toList());
    }

    private ReadOnlyObjectWrapper<List<LeadCard>> wrapper(Stage stage) {
        return Objects.requireNonNull(columns.get(stage));
    }

    /// Cards on their way to a column.
    private record Follow(Set<UUID> cards, Stage to) {
        static final Follow NOTHING = new Follow(Set.of(), Stage.NEW);
    }
}
