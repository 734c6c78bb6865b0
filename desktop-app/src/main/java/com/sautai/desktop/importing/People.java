package com.sautai.desktop.importing;

import com.sautai.model.lead.PersonKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds who is there already by what tells people apart.
final class People {
    private static final int MOST_OF_A_KEY = 50;

    /// The best of the people a contact looks like, and why.
    record Found(Person person, Match match) {}

    private final Map<String, List<Person>> byKey = new HashMap<>();

    void add(Person person) {
        person.keys().forEach(key -> add(key, person));
    }

    private void add(String key, Person person) {
        var same = byKey.computeIfAbsent(key, each -> new ArrayList<>(1));
        if (!same.contains(person) && same.size() < MOST_OF_A_KEY) {
            same.add(person);
        }
    }

    Optional<Found> find(ContactDraft contact, String mark) {
        var before =
                of(markKey(mark))
                        .findFirst()
                        .map(person -> found(person, Match.By.IMPORTED_BEFORE, true));
        return before.or(() -> byEmail(contact))
                .or(() -> byPhone(contact))
                .or(() -> byName(contact));
    }

    private Optional<Found> byEmail(ContactDraft contact) {
        var sharing =
                contact.emails().stream()
                        .flatMap(email -> PersonKey.ofEmail(email).stream())
                        .flatMap(key -> of(emailKey(key)))
                        .toList();
        return sharing.stream()
                .filter(person -> person.isCalledLike(contact))
                .findFirst()
                .or(() -> sharing.stream().findFirst())
                .map(person -> found(person, Match.By.EMAIL, true));
    }

    /// People share telephones: somebody of another name is somebody else, unless the chef knows
    /// better.
    private Optional<Found> byPhone(ContactDraft contact) {
        var sharing =
                contact.phones().stream()
                        .flatMap(phone -> PersonKey.ofPhone(phone).stream())
                        .flatMap(key -> of(phoneKey(key)))
                        .distinct()
                        .toList();
        return sharing.stream()
                .filter(person -> person.isCalledLike(contact))
                .findFirst()
                .map(person -> found(person, Match.By.PHONE, true))
                .or(() ->
                        sharing.stream()
                                .findFirst()
                                .map(person -> found(person, Match.By.PHONE, false)));
    }

    /// A name alone tells little, but it is all there is when the file gives no way to reach
    /// somebody.
    private Optional<Found> byName(ContactDraft contact) {
        if (contact.isReachable()) {
            return Optional.empty();
        }
        var sameName = of(nameKey(contact.name())).toList();
        return sameName.stream()
                .filter(person -> !person.isReachable() && person.saysNothingElseThan(contact))
                .findFirst()
                .map(person -> found(person, Match.By.NAME, true))
                .or(() ->
                        sameName.stream()
                                .findFirst()
                                .map(person -> found(person, Match.By.NAME, false)));
    }

    private Stream<Person> of(String key) {
        return byKey.getOrDefault(key, List.of()).stream();
    }

    private static Found found(Person person, Match.By by, boolean likely) {
        return new Found(person, new Match(person.name(), person.line(), by, likely));
    }

    static String markKey(String mark) {
        return "m" + mark;
    }

    static String emailKey(String key) {
        return "e" + key;
    }

    static String phoneKey(String key) {
        return "p" + key;
    }

    static String nameKey(String name) {
        return "n" + Texts.plain(name);
    }
}
