package com.sautai.server.waitlist;

import static com.sautai.server.db.Tables.MAIL;

import com.sautai.model.chef.ProfileRules;
import com.sautai.model.sync.Feed;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.Samples;
import com.sautai.server.ServerParts;
import com.sautai.server.TestDatabase;
import com.sautai.server.TestGuests;
import com.sautai.server.crm.GuestLeads;
import com.sautai.server.sync.TestChef;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// A chef whom guests wait for, and a clock that moves.
final class WaitingKitchen {
    final TestChef chef;
    final WaitlistService waitlist;
    private final ServerParts parts;
    private final Map<Long, String> addresses = new HashMap<>();
    private Instant now = Samples.NOON;

    WaitingKitchen(TestDatabase kind) {
        parts = kind.parts();
        chef = TestChef.make(parts);
        waitlist =
                new WaitlistService(
                        parts.database(),
                        parts.records(),
                        new GuestLeads(Samples.IDS),
                        clock(),
                        Samples.IDS);
        profile(
                Fields.of(
                        Map.of(
                                "display_name", "Emiri",
                                "timezone", "Asia/Tokyo",
                                "currency", "JPY",
                                "is_live", true,
                                "is_verified", true)));
    }

    WaitlistNotices notices() {
        return new WaitlistNotices(
                parts.database(), parts.records(), "https://app.example.com", clock(), Samples.IDS);
    }

    void tell() {
        notices().tell();
    }

    long chefId() {
        return chef.device().chefId();
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    void profile(Fields set) {
        put(SyncedType.PROFILE, ProfileRules.ID, set);
    }

    long guest(String name) {
        var address = TestGuests.address(name);
        long account = TestGuests.make(parts.database(), name, address, "");
        addresses.put(account, address);
        return account;
    }

    WaitlistService.Joined join(long guest) {
        return waitlist.join(chefId(), guest);
    }

    UUID publish(String title) {
        var id = draft(title);
        event(id, Fields.of("published_at", Samples.NOON));
        return id;
    }

    /// An event in three days that is not published.
    UUID draft(String title) {
        var day = now.atZone(ZoneOffset.UTC).toLocalDate().plusDays(3);
        var id = Samples.IDS.next();
        put(
                SyncedType.MEAL_EVENT,
                id,
                Fields.of("title", title)
                        .with("event_date", day)
                        .with("event_time", "18:00")
                        .with("cutoff_date", day)
                        .with("cutoff_time", "12:00")
                        .with("timezone", "Asia/Tokyo")
                        .with("max_orders", 2)
                        .with("base_price", 8000)
                        .with("min_price", 8000)
                        .with("currency", "JPY")
                        .with("created_at", Samples.NOON));
        return id;
    }

    void event(UUID id, Fields set) {
        put(SyncedType.MEAL_EVENT, id, set);
    }

    void cancel(UUID event) {
        event(event, Fields.of("cancelled_at", now).with("cancel_reason", "No fish"));
    }

    /// What guests of this kitchen were written, in the order in which it goes out.
    List<String> mailsTo(long guest) {
        return parts.database()
                .read(tx ->
                        tx.sql()
                                .select(MAIL.BODY)
                                .from(MAIL)
                                .where(MAIL.RECIPIENT.eq(addresses.get(guest)))
                                .orderBy(MAIL.CREATED_AT, MAIL.ID)
                                .fetch(MAIL.BODY));
    }

    List<String> recipients() {
        return parts.database()
                .read(tx ->
                        tx.sql()
                                .select(MAIL.RECIPIENT)
                                .from(MAIL)
                                .where(MAIL.RECIPIENT.in(addresses.values()))
                                .orderBy(MAIL.CREATED_AT, MAIL.ID)
                                .fetch(MAIL.RECIPIENT));
    }

    String address(long guest) {
        return Objects.requireNonNull(addresses.get(guest));
    }

    List<Feed.Entry> entries() {
        return chef.feed(0).stream()
                .filter(each -> each.type() == SyncedType.WAITLIST_ENTRY)
                .toList();
    }

    private void put(SyncedType type, UUID id, Fields set) {
        parts.records().write(chefId(), writing -> writing.put(type, id, set));
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
