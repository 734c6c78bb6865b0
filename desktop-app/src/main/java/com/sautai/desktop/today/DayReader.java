package com.sautai.desktop.today;

import com.sautai.desktop.lead.LeadBook;
import com.sautai.desktop.lead.LeadCard;
import com.sautai.desktop.local.RecordBook;
import com.sautai.desktop.profile.OwnProfile;
import com.sautai.model.dashboard.Alert;
import com.sautai.model.dashboard.KitchenRecords;
import com.sautai.model.dashboard.KitchenState;
import com.sautai.model.dashboard.KitchenStats;
import com.sautai.model.dashboard.Revenue;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Reads a chef's day from their records: by the same counting as the server, so that the numbers
/// are the same with and without signal.
public final class DayReader {
    private static final int DAYS_AHEAD = 7;

    private final RecordBook records;
    private final LeadBook leads;
    private final OwnProfile profile;
    private final Stops stops;

    public DayReader(RecordBook records, LeadBook leads, OwnProfile profile) {
        this.records = records;
        this.leads = leads;
        this.profile = profile;
        stops = new Stops(records, leads);
    }

    Day read(Instant now) {
        var zone = profile.zone();
        var date = LocalDate.ofInstant(now, zone);
        var today = date.atStartOfDay(zone).toInstant();
        var tomorrow = date.plusDays(1).atStartOfDay(zone).toInstant();
        var cards = leads.cards();
        var ledger = all(SyncedType.LEDGER_ENTRY);
        return new Day(
                date,
                KitchenStats.of(
                        new KitchenRecords(
                                cards.stream().map(LeadCard::body).toList(),
                                all(SyncedType.ORDER),
                                all(SyncedType.SERVICE_ORDER),
                                ledger),
                        zone,
                        now),
                Alert.of(state(), now),
                actions(cards, tomorrow),
                stops.between(today, tomorrow, zone),
                stops.between(
                        tomorrow,
                        date.plusDays(1 + DAYS_AHEAD).atStartOfDay(zone).toInstant(),
                        zone),
                Revenue.byDay(ledger, zone, KitchenStats.monthStart(zone, now), now));
    }

    private KitchenState state() {
        var own = profile.body();
        return new KitchenState(
                own,
                own.flag("payouts_ready"),
                all(SyncedType.SERVING_AREA).size(),
                records.all(SyncedType.OFFERING),
                all(SyncedType.TIER),
                all(SyncedType.MEAL_EVENT),
                all(SyncedType.CONFLICT).size());
    }

    private static List<LeadCard> actions(Collection<LeadCard> cards, Instant tomorrow) {
        return cards.stream()
                .filter(card -> !card.lead().isArchived() && card.lead().isOverdue(tomorrow))
                .sorted(
                        Comparator.comparing((LeadCard card) ->
                                        Objects.requireNonNull(card.lead().nextActionAt()))
                                .thenComparing(card -> card.lead().name()))
                .toList();
    }

    private Collection<Fields> all(SyncedType type) {
        return records.all(type).values();
    }
}
