package com.sautai.desktop.offering;

import com.sautai.desktop.local.Edit;
import com.sautai.model.id.Ids;
import com.sautai.model.money.Currencies;
import com.sautai.model.offering.OfferingRules;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Changes;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What a chef does with offerings, as edits with their names. An offering and its tiers reach the
/// server together.
public final class OfferingEdits {
    private final OfferingWords words;
    private final Ids ids;

    public OfferingEdits(OfferingWords words, Ids ids) {
        this.words = words;
        this.ids = ids;
    }

    OfferingWords words() {
        return words;
    }

    UUID newId() {
        return ids.next();
    }

    /// A new draft at the end of the list.
    Edit create(UUID id, String currency, int place) {
        var title = words.messages().get("offering.untitled");
        var body =
                Fields.of("title", title)
                        .with("service_type", OfferingRules.SERVICE_TYPES.getFirst())
                        .with("currency", currency)
                        .with("active", false)
                        .with("sort_order", place)
                        .with("created_at", now());
        return Edit.of(did("create", title), List.of(Change.create(SyncedType.OFFERING, id, body)));
    }

    /// A draft like another offering, with the same tiers.
    Edit duplicate(UUID id, Offering from, int place) {
        var title = words.messages().get("offering.copyOf", from.title());
        var body =
                own(SyncedType.OFFERING, from.body())
                        .with("title", title.length() > 255 ? from.title() : title)
                        .with("active", false)
                        .with("sort_order", place)
                        .with("created_at", now());
        var changes = new ArrayList<Change>();
        changes.add(Change.create(SyncedType.OFFERING, id, body));
        for (var tier : from.tiers()) {
            var copy = own(SyncedType.TIER, tier.body()).with("offering_id", id);
            changes.add(Change.create(SyncedType.TIER, ids.next(), copy));
        }
        return Edit.of(did("duplicate", from.title()), changes);
    }

    Edit publish(Offering offering, boolean live) {
        return Edit.of(
                did(live ? "publish" : "unpublish", offering.title()),
                set(offering, "active", live));
    }

    Edit delete(Offering offering) {
        var changes = new ArrayList<Change>();
        changes.add(Change.delete(SyncedType.OFFERING, offering.id(), offering.body()));
        offering.tiers()
                .forEach(tier ->
                        changes.add(Change.delete(SyncedType.TIER, tier.id(), tier.body())));
        return Edit.of(did("delete", offering.title()), changes);
    }

    /// Gives offerings the places they have in the list.
    Edit sort(Offering moved, List<Offering> ordered) {
        return Edit.of(
                did("sort", moved.title()),
                IntStream.range(0, ordered.size())
                        .boxed()
                        .flatMap(place -> set(ordered.get(place), "sort_order", place).stream())
                        .toList());
    }

    /// Writes one field, by what the chef saw of it.
    Edit change(Offering offering, String field, @Nullable Object value) {
        var label =
                words.messages()
                        .get(
                                "offering.did.change",
                                offering.title(),
                                words.messages().get("offering.field." + field));
        return Edit.of(label, set(offering, field, value));
    }

    /// Another currency: the numbers stay as the chef reads them, 80.00 dollars become 80 yen.
    ///
    /// @return nothing when a price cannot be written in that currency
    Optional<Edit> changeCurrency(Offering offering, String currency) {
        int shift = Currencies.decimals(currency) - Currencies.decimals(offering.currency());
        var changes = new ArrayList<>(set(offering, "currency", currency));
        for (var tier : offering.tiers()) {
            var moved =
                    BigDecimal.valueOf(tier.amount()).movePointRight(shift).stripTrailingZeros();
            if (!canBeCharged(moved, currency)) {
                return Optional.empty();
            }
            var body = tier.body().with("desired_unit_amount_cents", moved.longValue());
            changes.addAll(Changes.between(SyncedType.TIER, tier.id(), tier.body(), body));
        }
        return Optional.of(Edit.of(change(offering, "currency", currency).label(), changes));
    }

    private static boolean canBeCharged(BigDecimal minor, String currency) {
        return minor.scale() <= 0
                && minor.longValue() >= Currencies.least(currency)
                && minor.longValue() % Currencies.step(currency) == 0;
    }

    /// What the chef did with the tiers of an offering.
    ///
    /// @param did `tiers`, `tier.add`, `tier.remove`, `tier.sort`
    Edit tiers(Offering offering, String did, List<Change> changes) {
        return Edit.of(did(did, offering.title()), changes);
    }

    private static List<Change> set(Offering offering, String field, @Nullable Object value) {
        var written = SyncedType.OFFERING.canonical(Fields.of(field, value));
        var after = offering.body().with(written).compact();
        return Changes.between(SyncedType.OFFERING, offering.id(), offering.body(), after);
    }

    /// What a chef writes of a record, without what the server gave it.
    private static Fields own(SyncedType type, Fields body) {
        return body.only(
                        type.fields().stream()
                                .map(field -> field.name())
                                .filter(name -> !name.equals("number"))
                                .toList())
                .compact();
    }

    private String did(String what, String title) {
        return words.messages().get("offering.did." + what, title);
    }

    private java.time.Instant now() {
        return words.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
