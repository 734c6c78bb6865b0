package com.sautai.server.limit;

import java.time.Duration;

/// How often what sends mail or is seen by others may be done.
///
/// @param registrations from one address in an hour
/// @param passwordResets asked for from one address in an hour
/// @param activationLinks asked for from one address in an hour
/// @param chefRequests of one guest in a day
/// @param messages of one person in ten minutes
public record Limits(
        int registrations,
        int passwordResets,
        int activationLinks,
        int chefRequests,
        int messages) {
    public static final Limits DEFAULT = new Limits(20, 10, 10, 5, 60);

    public Limit ofRegistrations() {
        return new Limit("registration", registrations, Duration.ofHours(1));
    }

    public Limit ofPasswordResets() {
        return new Limit("password-reset", passwordResets, Duration.ofHours(1));
    }

    public Limit ofActivationLinks() {
        return new Limit("activation-link", activationLinks, Duration.ofHours(1));
    }

    public Limit ofChefRequests() {
        return new Limit("chef-request", chefRequests, Duration.ofDays(1));
    }

    public Limit ofMessages() {
        return new Limit("message", messages, Duration.ofMinutes(10));
    }
}
