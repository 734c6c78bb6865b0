package com.sautai.server.waitlist;

import java.util.List;
import java.util.stream.Collectors;

/// What a guest who waits is written when a chef takes orders again.
final class WaitlistMail {
    private static final int LONGEST_SUBJECT = 200;

    private WaitlistMail() {}

    static String subject(String chef) {
        var subject = chef + " takes orders again";
        return subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT))
                .replaceAll("\\p{Cntrl}", " ");
    }

    /// @param page the address of the chef's page
    static String body(String chef, List<OrderableQueries.Event> events, String page) {
        return events.stream()
                .map(WaitlistMail::line)
                .collect(
                        Collectors.joining(
                                "\n",
                                "You asked to be told when " + chef + " takes orders again.\n\n",
                                "\n\nOrder on the chef's page:\n\n"
                                        + page
                                        + "\n\nSeats are given in the order in which people order. "
                                        + "You can leave the waitlist on the same page.\n"));
    }

    private static String line(OrderableQueries.Event event) {
        return "%s: %s at %s (%s). Order by %s, %s."
                .formatted(
                        event.title(),
                        event.date(),
                        event.time(),
                        event.timezone(),
                        event.cutoffDate(),
                        event.cutoffTime());
    }
}
