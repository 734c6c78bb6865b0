package com.sautai.server.account;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// What somebody who signed in gets.
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record Session(
        String access,
        String refresh,
        long userId,
        String username,
        String email,
        boolean emailConfirmed,
        boolean isEmailVerified,
        String timezone,
        String preferredLanguage,
        boolean isChef,
        String currentRole,
        String publicDisplayName) {
    static Session of(Person person, String access, String refresh) {
        return new Session(
                access,
                refresh,
                person.id(),
                person.username(),
                AccountDetails.text(person.email()),
                person.emailConfirmed(),
                person.emailConfirmed(),
                person.timezone(),
                person.language(),
                person.role().isChef(),
                person.role().active(),
                AccountDetails.text(person.displayName()));
    }
}
