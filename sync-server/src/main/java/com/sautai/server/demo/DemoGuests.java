package com.sautai.server.demo;

import com.sautai.server.account.NewPerson;
import com.sautai.server.account.NewPersonStore;
import com.sautai.server.order.OrderRecords.Guest;
import com.sautai.server.platform.Tx;
import java.time.Instant;
import java.util.List;

/// People who eat, and one who looks after the server.
final class DemoGuests {
    static final String GUEST_PASSWORD = "demo-guest";
    static final String ADMIN_PASSWORD = "demo-admin";

    private static final NewPerson ADMIN =
            new NewPerson("admin", ADMIN_PASSWORD, "Admin", "UTC", true, null);
    private static final List<NewPerson> GUESTS =
            List.of(
                    new NewPerson(
                            "guest",
                            GUEST_PASSWORD,
                            "Gwen Guest",
                            "Asia/Tokyo",
                            false,
                            new NewPerson.Address("1 Teramachi", "Kyoto", "JP", "604-8042")),
                    new NewPerson(
                            "mika",
                            GUEST_PASSWORD,
                            "Mika Sato",
                            "America/Los_Angeles",
                            false,
                            new NewPerson.Address("12 Court Street", "Brooklyn", "US", "11201")),
                    new NewPerson("sam", GUEST_PASSWORD, "Sam Ito", "Europe/Rome", false, null));

    private final NewPersonStore people = new NewPersonStore();

    /// The guests, made when missing, and the admin with them.
    List<Guest> fill(Tx tx, Instant now) {
        findOrMake(tx, ADMIN, List.of(), now);
        return GUESTS.stream()
                .map(guest ->
                        new Guest(
                                findOrMake(
                                        tx,
                                        guest,
                                        guest.username().equals("guest")
                                                ? List.of("peanuts")
                                                : List.of(),
                                        now),
                                guest.displayName()))
                .toList();
    }

    private long findOrMake(Tx tx, NewPerson person, List<String> allergies, Instant now) {
        return people.find(tx, person.username())
                .orElseGet(() -> people.insert(tx, person, allergies, now));
    }
}
