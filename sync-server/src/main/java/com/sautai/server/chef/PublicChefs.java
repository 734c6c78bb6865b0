package com.sautai.server.chef;

import com.sautai.server.platform.Answers;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.Json;
import com.sautai.server.sync.Heads;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The directory and the pages of chefs, remembered as written answers until something changes.
public final class PublicChefs {
    private static final int MOST_CARDS = 20_000;
    private static final int MOST_PAGES = 2_000;

    /// Even when nobody said that something changed.
    private static final long LONGEST_NANOS = Duration.ofMinutes(1).toNanos();

    private final Database database;
    private final PublicVersions versions;
    private final PublicChefQueries chefs = new PublicChefQueries();
    private final ChefCardQueries cards = new ChefCardQueries();
    private final ConcurrentMap<Long, Card> known = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Long> bySlug = new ConcurrentHashMap<>();
    private final ConcurrentMap<ChefSearch, Page> pages = new ConcurrentHashMap<>();
    private final ConcurrentMap<ChefSearch, Count> counts = new ConcurrentHashMap<>();

    private PublicChefs(Database database, PublicVersions versions) {
        this.database = database;
        this.versions = versions;
    }

    public static PublicChefs of(Database database, Heads heads, Clock clock) {
        var versions = new PublicVersions(database, clock);
        heads.onMoved(versions::wrote);
        return new PublicChefs(database, versions);
    }

    private record Card(
            long chefId, String slug, Answers.Ready answer, long version, long readAt) {}

    private record Count(long chefs, long generation, long readAt) {}

    private record Page(Answers.Ready answer, long generation, long readAt) {}

    Answers.Ready page(ChefSearch search) {
        versions.refresh();
        var page = pages.get(search);
        if (page == null || page.generation() != versions.generation() || isOld(page.readAt())) {
            page = readPage(search);
            remember(pages, search, page, MOST_PAGES);
        }
        return page.answer();
    }

    /// Empty unless the public sees the chef.
    Optional<Answers.Ready> find(long chefId) {
        versions.refresh();
        return Optional.ofNullable(card(chefId)).map(Card::answer);
    }

    Optional<Answers.Ready> find(String username) {
        return Optional.ofNullable(card(username)).map(Card::answer);
    }

    /// The chef of a username, if the public sees them.
    public Optional<Long> listed(String username) {
        return Optional.ofNullable(card(username)).map(Card::chefId);
    }

    /// Whether the public sees the chef.
    public boolean isListed(long chefId) {
        return find(chefId).isPresent();
    }

    private @Nullable Card card(String username) {
        versions.refresh();
        var slug = username.toLowerCase(Locale.ROOT);
        var chef = bySlug.get(slug);
        var card = chef == null ? null : card(chef);
        if (card == null || !card.slug().equals(slug)) {
            card = chefId(slug).map(this::card).orElse(null);
        }
        return card;
    }

    /// The chef of a username, whether the public sees them or not.
    Optional<Long> chefId(String username) {
        return database.read(tx -> chefs.find(tx, username));
    }

    /// A chef as they see themselves, seen by the public or not.
    Optional<ChefCard> own(long chefId) {
        return Optional.ofNullable(
                        database.read(tx -> cards.load(tx, List.of(chefId), true)).get(chefId))
                .map(ChefCardQueries.Versioned::card);
    }

    private @Nullable Card card(long chefId) {
        return cards(List.of(chefId)).get(chefId);
    }

    private Map<Long, Card> cards(List<Long> chefIds) {
        var found = new HashMap<Long, Card>();
        var missing = new ArrayList<Long>();
        for (var id : chefIds) {
            var card = known.get(id);
            if (card == null || !versions.isNewest(id, card.version()) || isOld(card.readAt())) {
                missing.add(id);
            } else {
                found.put(id, card);
            }
        }
        if (!missing.isEmpty()) {
            long now = System.nanoTime();
            database.read(tx -> cards.load(tx, missing, false))
                    .forEach((id, read) -> {
                        var answer = new Answers.Ready(Json.MAPPER.writeValueAsBytes(read.card()));
                        var card = new Card(id, read.card().slug(), answer, read.version(), now);
                        remember(known, id, card, MOST_CARDS);
                        remember(bySlug, card.slug(), id, MOST_CARDS);
                        found.put(id, card);
                    });
        }
        return found;
    }

    private Page readPage(ChefSearch search) {
        long generation = versions.generation();
        long now = System.nanoTime();
        var ids = database.read(tx -> chefs.page(tx, search));
        long count = count(search);
        var shown = cards(ids);
        var results =
                ids.stream()
                        .flatMap(id -> Stream.ofNullable(shown.get(id)))
                        .map(card -> card.answer().plain())
                        .toList();
        return new Page(
                new Answers.Ready(json(search, count, ids.size(), results)), generation, now);
    }

    /// All pages of a search share it.
    private long count(ChefSearch search) {
        var key = search.firstPage();
        var known = counts.get(key);
        if (known == null || known.generation() != versions.generation() || isOld(known.readAt())) {
            long generation = versions.generation();
            long now = System.nanoTime();
            known = new Count(database.read(tx -> chefs.count(tx, search)), generation, now);
            remember(counts, key, known, MOST_PAGES);
        }
        return known.chefs();
    }

    private static byte[] json(ChefSearch search, long count, int shown, List<byte[]> results) {
        int number = search.paging().number();
        boolean more = search.paging().offset() + shown < count;
        var links = new HashMap<String, @Nullable String>();
        links.put("next", more ? search.address(number + 1) : null);
        links.put("previous", number > 1 ? search.address(number - 1) : null);
        var out = new ByteArrayOutputStream();
        var start = "{\"count\":" + count + "," + inner(links) + ",\"results\":[";
        out.writeBytes(start.getBytes(StandardCharsets.UTF_8));
        for (int index = 0; index < results.size(); index++) {
            if (index > 0) {
                out.write(',');
            }
            out.writeBytes(results.get(index));
        }
        out.writeBytes("]}".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static String inner(Map<String, @Nullable String> members) {
        var object = Json.MAPPER.writeValueAsString(members);
        return object.substring(1, object.length() - 1);
    }

    private static boolean isOld(long readAt) {
        return System.nanoTime() - readAt > LONGEST_NANOS;
    }

    /// Starts over when there is too much; what is asked for is soon known again.
    private static <K, V> void remember(ConcurrentMap<K, V> map, K key, V value, int most) {
        if (map.size() >= most) {
            map.clear();
        }
        map.put(key, value);
    }
}
