package com.sautai.server.account;

import org.jspecify.annotations.Nullable;

/// Somebody to be made who is no chef.
///
/// @param address where they live, `null` when they don't say
public record NewPerson(
        String username,
        String password,
        String displayName,
        String timezone,
        boolean isAdmin,
        @Nullable Address address) {
    /// @param postalCode as it is typed
    public record Address(String street, String city, String country, String postalCode) {}

    String email() {
        return username + "@example.com";
    }
}
