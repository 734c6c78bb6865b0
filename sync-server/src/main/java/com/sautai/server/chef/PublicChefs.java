package com.sautai.server.chef;

import com.sautai.server.platform.Answers;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.Json;
import com.sautai.server.platform.Paging;
import com.sautai.server.platform.Tx;
import com.sautai.server.sync.Heads;
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
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The directory and the pages of chefs, remembered as written answers until something changes.
public final class PublicChefs {
    private static final int MOST_CARDS = 20_000;
    private static final int MOST_PAGES = 2_000;
    private static final int MOST_SEARCHES = 100;

    /// Even when nobody said that something changed.
    private static final long LONGEST_NANOS = Duration.ofMinutes(1).toNanos();

    private final Database database;
    private final PublicVersions versions;
    private final PublicChefQueries chefs = new PublicChefQueries();
    private final ChefCardQueries cards = new ChefCardQueries();
    private final ConcurrentMap<Long, Card> known = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Long> bySlug = new ConcurrentHashMap<>();
    private final ConcurrentMap<ChefSearch, Page> pages = new ConcurrentHashMap<>();
    private final ConcurrentMap<ChefSearch, Found> searches = new ConcurrentHashMap<>();

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

    /// @param chefs of all pages, in the search's order
    private record Found(List<Long> chefs, long generation, long readAt) {
        List<Long> on(Paging page) {
            int from = (int) Math.min(page.offset(), chefs.size());
            return chefs.subList(from, Math.min(from + page.size(), chefs.size()));
        }
    }

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
            var named = read(tx -> cards.named(tx, slug)).values();
            card = named.stream().findFirst().orElse(null);
        }
        return card;
    }

    /// The chef of a username, whether the public sees them or not.
    Optional<Long> chefId(String username) {
        return database.read(tx -> chefs.named(tx, username));
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
            found.putAll(read(tx -> cards.load(tx, missing, false)));
        }
        return found;
    }

    private Map<Long, Card> read(Function<Tx, Map<Long, ChefCardQueries.Versioned>> query) {
        long now = System.nanoTime();
        var found = new HashMap<Long, Card>();
        database.read(query)
                .forEach((id, read) -> {
                    var answer = new Answers.Ready(Json.MAPPER.writeValueAsBytes(read.card()));
                    var card = new Card(id, read.card().slug(), answer, read.version(), now);
                    remember(known, id, card, MOST_CARDS);
                    remember(bySlug, card.slug(), id, MOST_CARDS);
                    found.put(id, card);
                });
        return found;
    }

    private Page readPage(ChefSearch search) {
        long generation = versions.generation();
        long now = System.nanoTime();
        var found = found(search.whole());
        var ids = found.on(search.paging());
        var shown = cards(ids);
        var results =
                ids.stream()
                        .flatMap(id -> Stream.ofNullable(shown.get(id)))
                        .map(card -> card.answer().plain())
                        .toList();
        var written = DirectoryPage.write(search, found.chefs().size(), results, ids.size());
        return new Page(new Answers.Ready(written), generation, now);
    }

    private Found found(ChefSearch search) {
        var known = searches.get(search);
        if (known == null || known.generation() != versions.generation() || isOld(known.readAt())) {
            long generation = versions.generation();
            long now = System.nanoTime();
            known = new Found(database.read(tx -> chefs.find(tx, search)), generation, now);
            remember(searches, search, known, MOST_SEARCHES);
        }
        return known;
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
