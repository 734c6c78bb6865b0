package com.sautai.desktop.profile;

import com.sautai.desktop.local.Edit;
import com.sautai.model.account.Places;
import com.sautai.model.chef.ProfileRules;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Changes;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a chef does with their profile and the places they serve, as edits with their names.
public final class ProfileEdits {
    private final OwnProfile own;
    private final ProfileWords words;

    public ProfileEdits(OwnProfile own, ProfileWords words) {
        this.own = own;
        this.words = words;
    }

    ProfileWords words() {
        return words;
    }

    /// The profile with another value; one that nobody has written yet begins with the chef's zone
    /// and currency.
    public Fields after(Fields seen, String field, @Nullable Object value) {
        var begun =
                seen.isEmpty()
                        ? Fields.of("timezone", own.zone().getId()).with("currency", own.currency())
                        : seen;
        return begun.with(SyncedType.PROFILE.canonical(Fields.of(field, value))).compact();
    }

    /// Writes one field, by what the chef saw of the profile.
    public Edit change(Fields seen, String field, @Nullable Object value) {
        var label = words.messages().get("profile.did.change", words.field(field));
        var after = after(seen, field, value);
        return Edit.of(
                label,
                seen.isEmpty()
                        ? List.of(Change.create(SyncedType.PROFILE, ProfileRules.ID, after))
                        : Changes.between(SyncedType.PROFILE, ProfileRules.ID, seen, after));
    }

    /// @param typed the postal code as the chef wrote it
    /// @param code the same as it is compared
    Edit addPlace(String country, String typed, String code) {
        var body =
                Fields.of("country", country)
                        .with("postal_code", code)
                        .with("display_postalcode", typed.strip());
        return Edit.of(
                words.messages().get("profile.did.addPlace", typed.strip()),
                List.of(
                        Change.create(
                                SyncedType.SERVING_AREA,
                                Places.servingAreaId(country, code),
                                body)));
    }

    Edit removePlace(ServedPlace place) {
        return Edit.of(
                words.messages().get("profile.did.removePlace", place.code()),
                List.of(Change.delete(SyncedType.SERVING_AREA, place.id(), place.body())));
    }
}
