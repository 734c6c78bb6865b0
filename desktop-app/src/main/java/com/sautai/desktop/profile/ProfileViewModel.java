package com.sautai.desktop.profile;

import com.sautai.desktop.local.Desk;
import com.sautai.desktop.local.RecordBook;
import com.sautai.desktop.ui.TextEntry;
import com.sautai.model.account.Places;
import com.sautai.model.chef.ProfileRules;
import com.sautai.model.sync.FieldKind;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// How guests see the chef and how the chef works; each field is saved by itself when it is left.
public final class ProfileViewModel {
    private static final List<String> TYPED =
            List.of(
                    "display_name",
                    "bio",
                    "experience",
                    "city",
                    "break_note",
                    "notice_hours",
                    "travel_buffer_minutes");

    private final RecordBook records;
    private final OwnProfile own;
    private final Desk desk;
    private final ProfileEdits edits;
    private final Map<String, TextEntry> entries = new LinkedHashMap<>();
    private final TextEntry newPlace = new TextEntry(this::addPlace);
    private final ReadOnlyObjectWrapper<Fields> body = new ReadOnlyObjectWrapper<>(Fields.NONE);
    private final ReadOnlyObjectWrapper<List<ServedPlace>> places =
            new ReadOnlyObjectWrapper<>(List.of());
    private String placeCountry = "";

    public ProfileViewModel(RecordBook records, OwnProfile own, Desk desk, ProfileEdits edits) {
        this.records = records;
        this.own = own;
        this.desk = desk;
        this.edits = edits;
        TYPED.forEach(field -> entries.put(field, new TextEntry(text -> saveTyped(field, text))));
        records.onChange(this::look);
        look(Set.of(SyncedType.PROFILE, SyncedType.SERVING_AREA));
    }

    ProfileWords words() {
        return edits.words();
    }

    /// One of the fields that are typed.
    TextEntry entry(String field) {
        return Objects.requireNonNull(entries.get(field), field);
    }

    /// The profile as it is saved.
    ReadOnlyObjectProperty<Fields> body() {
        return body.getReadOnlyProperty();
    }

    /// Where the chef cooks, by country and code.
    ReadOnlyObjectProperty<List<ServedPlace>> places() {
        return places.getReadOnlyProperty();
    }

    /// A postal code to be added, in the chosen country.
    TextEntry newPlace() {
        return newPlace;
    }

    String zone() {
        return own.zone().getId();
    }

    String currency() {
        return own.currency();
    }

    /// The country in which a typed postal code lies.
    String placeCountry() {
        return Stream.of(placeCountry, body.get().text("country"))
                .filter(country -> !country.isEmpty())
                .findFirst()
                .orElse("");
    }

    void choosePlaceCountry(String country) {
        placeCountry = country;
        newPlace.refuse("");
    }

    /// What keeps guests from seeing the chef, in the chef's words.
    List<String> lacking() {
        var lacking =
                ProfileRules.lacking(body.get(), !places.get().isEmpty()).stream()
                        .map(problem -> words().field(problem.field()));
        return lacking.toList();
    }

    boolean isVerified() {
        return body.get().flag("is_verified");
    }

    /// Whether the chef can be shown to guests now.
    boolean mayGoLive() {
        return isVerified() && lacking().isEmpty();
    }

    void choose(String field, @Nullable Object value) {
        if (!Objects.equals(body.get().get(field), value)) {
            save(field, value);
        }
    }

    void remove(ServedPlace place) {
        desk.apply(edits.removePlace(place));
    }

    private Optional<String> addPlace(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        var country = placeCountry();
        if (country.isEmpty()) {
            return Optional.of(words().messages().get("profile.place.country.first"));
        }
        var code = Places.postalCode(country, typed);
        if (code.isEmpty()) {
            return Optional.of(
                    words().messages().get("profile.place.wrong", words().country(country)));
        }
        var id = Places.servingAreaId(country, code.get());
        if (records.find(SyncedType.SERVING_AREA, id).isPresent()) {
            return Optional.of(words().messages().get("profile.place.there"));
        }
        desk.apply(edits.addPlace(country, typed, code.get()), () -> newPlace.start(""));
        return Optional.empty();
    }

    private Optional<String> saveTyped(String field, String text) {
        boolean whole = SyncedType.PROFILE.field(field).orElseThrow().kind() == FieldKind.WHOLE;
        if (!whole || text.isEmpty()) {
            return save(field, text);
        }
        try {
            return save(field, Long.valueOf(text));
        } catch (NumberFormatException notANumber) {
            return Optional.of(words().messages().get("problem.out_of_range." + field));
        }
    }

    private Optional<String> save(String field, @Nullable Object value) {
        var seen = body.get();
        var after = edits.after(seen, field, value);
        var wrong =
                SyncedType.PROFILE.problems(after).stream()
                        .filter(problem -> problem.field().equals(field))
                        .findFirst();
        if (wrong.isEmpty()) {
            body.set(after);
            desk.apply(edits.change(seen, field, value));
        }
        return wrong.map(words()::problem);
    }

    private void look(Set<SyncedType> changed) {
        if (changed.contains(SyncedType.PROFILE)) {
            var now = own.body();
            body.set(now);
            entries.forEach((field, entry) -> entry.show(shown(now, field)));
        }
        if (changed.contains(SyncedType.SERVING_AREA)) {
            places.set(
                    records.all(SyncedType.SERVING_AREA).entrySet().stream()
                            .map(each -> new ServedPlace(each.getKey(), each.getValue()))
                            .sorted(
                                    Comparator.comparing(ServedPlace::country)
                                            .thenComparing(ServedPlace::code))
                            .toList());
        }
    }

    private static String shown(Fields profile, String field) {
        var number = profile.number(field);
        return number == null ? profile.text(field) : number.toString();
    }
}
