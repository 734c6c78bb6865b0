package com.sautai.server.account;

import static com.sautai.server.account.AccountDetails.text;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// Where somebody lives, as they see it.
///
/// @param inputPostalcode as it was typed
/// @param postalCode as it is compared
/// @param isPostalcodeServed whether a verified chef who is live cooks there
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record Address(
        long id,
        String street,
        String city,
        String state,
        String country,
        String inputPostalcode,
        String displayPostalcode,
        String postalCode,
        boolean isPostalcodeServed) {
    /// Before anything is said of an address.
    static final Place NOWHERE = new Place(null, null, null, null, null, null);

    /// What is stored of it.
    record Place(
            @Nullable String street,
            @Nullable String city,
            @Nullable String state,
            @Nullable String country,
            @Nullable String inputPostalcode,
            @Nullable String postalCode) {}

    static Address of(long id, Place place, boolean isServed) {
        return new Address(
                id,
                text(place.street()),
                text(place.city()),
                text(place.state()),
                text(place.country()),
                text(place.inputPostalcode()),
                text(place.inputPostalcode()),
                text(place.postalCode()),
                isServed);
    }
}
