package com.sautai.server.chef;

import com.sautai.model.money.Currencies;
import com.sautai.server.account.ChefStore;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.Paging;
import com.sautai.server.platform.Tx;
import com.sautai.server.sync.Records;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Makes chefs out of guests who ask for it.
public final class ChefRequestService {
    private final Database database;
    private final Records records;
    private final ProfileService profiles;
    private final ServingAreaService areas;
    private final Clock clock;
    private final ChefRequestStore requests = new ChefRequestStore();
    private final ChefStore chefs = new ChefStore();

    public ChefRequestService(
            Database database,
            Records records,
            ProfileService profiles,
            ServingAreaService areas,
            Clock clock) {
        this.database = database;
        this.records = records;
        this.profiles = profiles;
        this.areas = areas;
        this.clock = clock;
    }

    /// How asking ended.
    sealed interface Asked {
        record Done(ChefRequest request) implements Asked {}

        record Pending() implements Asked {}

        record ChefAlready() implements Asked {}
    }

    /// How deciding ended.
    public sealed interface Decided {
        record Done(RequestView request) implements Decided {}

        record Missing() implements Decided {}

        record DecidedBefore() implements Decided {}
    }

    public record Listed(long count, List<RequestView> requests) {
        public Listed {
            requests = List.copyOf(requests);
        }
    }

    /// @param approve at once
    Asked ask(long accountId, ChefWish wish, boolean approve) {
        return database.write(tx -> {
            requests.lock(tx, accountId);
            if (requests.isChef(tx, accountId)) {
                return new Asked.ChefAlready();
            }
            if (requests.newest(tx, accountId).filter(ChefRequest::isPending).isPresent()) {
                return new Asked.Pending();
            }
            long id = requests.insert(tx, accountId, wish, clock.instant());
            if (approve) {
                makeChef(tx, requests.find(tx, id).orElseThrow());
                requests.decide(tx, id, ChefRequest.APPROVED, null, clock.instant());
            }
            return new Asked.Done(requests.find(tx, id).orElseThrow());
        });
    }

    Optional<ChefRequest> newest(long accountId) {
        return database.read(tx -> requests.newest(tx, accountId));
    }

    public Listed list(@Nullable String status, Paging paging) {
        return database.read(tx ->
                new Listed(
                        requests.count(tx, status),
                        requests.page(tx, status, paging).stream().map(RequestView::of).toList()));
    }

    /// @param also what else belongs into the transaction, told what was decided
    public Decided approve(long id, BiConsumer<Tx, RequestView> also) {
        return decide(id, ChefRequest.APPROVED, null, also);
    }

    public Decided reject(long id, String reason, BiConsumer<Tx, RequestView> also) {
        return decide(id, ChefRequest.REJECTED, reason, also);
    }

    private Decided decide(
            long id, String status, @Nullable String reason, BiConsumer<Tx, RequestView> also) {
        return database.write(tx -> {
            var known = requests.find(tx, id);
            if (known.isEmpty()) {
                return new Decided.Missing();
            }
            requests.lock(tx, known.get().accountId());
            var request = requests.find(tx, id).orElseThrow();
            if (!request.isPending()) {
                return new Decided.DecidedBefore();
            }
            if (status.equals(ChefRequest.APPROVED) && !requests.isChef(tx, request.accountId())) {
                makeChef(tx, request);
            }
            requests.decide(tx, id, status, reason, clock.instant());
            var view = RequestView.of(requests.find(tx, id).orElseThrow());
            also.accept(tx, view);
            return new Decided.Done(view);
        });
    }

    private void makeChef(Tx tx, ChefRequest request) {
        var wish = request.wish();
        var timezone = requests.lock(tx, request.accountId());
        long chefId = chefs.insert(tx, request.accountId(), timezone, currency(wish.country()));
        records.begin(
                tx,
                chefId,
                writing -> {
                    if (wish.country() != null) {
                        for (var code : wish.postalCodes()) {
                            areas.put(
                                    writing,
                                    new ServingAreaService.NewArea(wish.country(), code, null));
                        }
                    }
                    return profiles.put(writing, wish.profile());
                });
    }

    private static String currency(@Nullable String country) {
        var locale = Locale.of("", country == null ? "US" : country);
        var currency = Currency.getInstance(locale);
        return currency != null && Currencies.isCurrency(currency.getCurrencyCode())
                ? currency.getCurrencyCode()
                : "USD";
    }
}
