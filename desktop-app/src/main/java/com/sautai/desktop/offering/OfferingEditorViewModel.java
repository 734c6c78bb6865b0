package com.sautai.desktop.offering;

import com.sautai.desktop.local.Desk;
import com.sautai.desktop.local.Edit;
import com.sautai.desktop.ui.TextEntry;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// One offering with all its fields and tiers; each field is saved by itself when the chef leaves
/// it.
public final class OfferingEditorViewModel {
    private final OfferingBook book;
    private final Desk desk;
    private final OfferingEdits edits;
    private final ReadOnlyObjectWrapper<@Nullable Offering> open = new ReadOnlyObjectWrapper<>();
    private final TextEntry title = new TextEntry(text -> save("title", text));
    private final TextEntry description = new TextEntry(text -> save("description", text));
    private final TextEntry travel = new TextEntry(this::saveTravel);
    private final ReadOnlyStringWrapper currencyProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable GuestCard> preview =
            new ReadOnlyObjectWrapper<>();
    private final TierTableViewModel tiers;

    public OfferingEditorViewModel(OfferingBook book, Desk desk, OfferingEdits edits) {
        this.book = book;
        this.desk = desk;
        this.edits = edits;
        tiers = new TierTableViewModel(desk, edits);
        book.onChange(this::look);
        Stream.of(title, description, travel).forEach(each -> each.text().subscribe(this::preview));
        tiers.ruler().subscribe(this::preview);
        tiers.rows().subscribe(this::preview);
    }

    OfferingWords words() {
        return edits.words();
    }

    /// The offering that is open, `null` when none is.
    ReadOnlyObjectProperty<@Nullable Offering> offering() {
        return open.getReadOnlyProperty();
    }

    TextEntry title() {
        return title;
    }

    TextEntry description() {
        return description;
    }

    /// How many miles the chef travels at most.
    TextEntry travel() {
        return travel;
    }

    TierTableViewModel tiers() {
        return tiers;
    }

    /// Why the currency cannot be changed to what was chosen; empty when it can.
    ReadOnlyStringProperty currencyProblem() {
        return currencyProblem.getReadOnlyProperty();
    }

    /// The offering as guests would see it, as it is typed now.
    ReadOnlyObjectProperty<@Nullable GuestCard> guestCard() {
        return preview.getReadOnlyProperty();
    }

    /// Opens another offering, or none, after saving what was typed.
    ///
    /// @return whether it did; not when something that was typed cannot be saved and the chef has
    ///   not seen why
    boolean open(@Nullable Offering another) {
        var now = open.get();
        if (now != null && another != null && now.id().equals(another.id())) {
            return true;
        }
        if (!leave()) {
            return false;
        }
        turnTo(another);
        return true;
    }

    private boolean leave() {
        if (open.get() == null) {
            return true;
        }
        boolean warned = texts().anyMatch(each -> !each.problem().get().isEmpty());
        warned |= tiers.hasProblem();
        boolean saved = texts().filter(each -> !each.commit()).toList().isEmpty();
        return (tiers.commit() && saved) || warned;
    }

    private void turnTo(@Nullable Offering another) {
        var body = another == null ? Fields.NONE : another.body();
        title.start(body.text("title"));
        description.start(body.text("description"));
        travel.start(number(body));
        currencyProblem.set("");
        tiers.show(another);
        open.set(another);
        preview();
    }

    /// Takes over what changed in the book.
    private void look() {
        var before = open.get();
        if (before == null) {
            return;
        }
        var found = book.find(before.id());
        if (found.isEmpty()) {
            turnTo(null);
            return;
        }
        var now = found.get();
        title.show(now.title());
        description.show(now.body().text("description"));
        travel.show(number(now.body()));
        tiers.show(now);
        open.set(now);
        preview();
    }

    void changeType(String type) {
        save("service_type", type);
    }

    /// Changes the currency of all prices; their numbers stay.
    void changeCurrency(String currency) {
        var now = open.get();
        if (now == null || now.currency().equals(currency)) {
            currencyProblem.set("");
            return;
        }
        if (!tiers.commit()) {
            currencyProblem.set(words().messages().get("offering.currency.unsaved"));
            return;
        }
        var saved = book.find(now.id()).orElse(now);
        var edit = edits.changeCurrency(saved, currency);
        currencyProblem.set(
                edit.isEmpty() ? words().messages().get("offering.currency.wrong", currency) : "");
        edit.ifPresent(desk::apply);
    }

    private Optional<String> saveTravel(String text) {
        try {
            return save("max_travel_miles", text.isEmpty() ? null : Long.valueOf(text));
        } catch (NumberFormatException notANumber) {
            return Optional.of(words().messages().get("problem.out_of_range.max_travel_miles"));
        }
    }

    private Optional<String> save(String field, @Nullable Object value) {
        var now = open.get();
        if (now == null) {
            return Optional.empty();
        }
        var body = now.body().with(field, value).compact();
        var wrong =
                SyncedType.OFFERING.problems(body).stream()
                        .filter(problem -> problem.field().equals(field))
                        .findFirst();
        if (wrong.isEmpty()) {
            Edit edit = edits.change(now, field, value);
            open.set(now.withBody(body));
            desk.apply(edit);
        }
        return wrong.map(words()::problem);
    }

    private Stream<TextEntry> texts() {
        return Stream.of(title, description, travel);
    }

    private void preview() {
        var now = open.get();
        if (now == null) {
            preview.set(null);
            return;
        }
        var lines = new ArrayList<GuestCard.Line>();
        for (var row : tiers.rows().get()) {
            var reading = row.reading();
            var body = reading.isFine() ? reading.body() : row.seen();
            if (!row.hidden().get() && !body.isEmpty()) {
                lines.add(GuestCard.line(words(), body, now.currency()));
            }
        }
        preview.set(
                new GuestCard(
                        title.text().get().strip(),
                        words().serviceType(now.body().text("service_type")),
                        description.text().get().strip(),
                        travel.text().get().strip(),
                        now.isLive(),
                        List.copyOf(lines)));
    }

    private static String number(Fields offering) {
        var miles = offering.number("max_travel_miles");
        return miles == null ? "" : miles.toString();
    }
}
