package com.sautai.server.account;

import static com.sautai.server.Samples.IDS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.model.lead.Lead;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.Samples;
import com.sautai.server.ServerParts;
import com.sautai.server.TestDatabase;
import com.sautai.server.db.Tables;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
final class ClosingServiceTest {
    private final ServerParts parts;
    private final ClosingService closing;
    private final long chef;
    private final long guest;

    ClosingServiceTest(TestDatabase database) {
        parts = database.parts();
        closing = new ClosingService(parts.database(), parts.records(), Samples.CLOCK);
        chef = TestAccounts.chef(parts.database());
        var name = "guest-" + IDS.next();
        guest =
                parts.database()
                        .write(tx ->
                                new PersonStore()
                                        .insert(
                                                tx,
                                                new PersonStore.Names(
                                                        name, name, name + "@x.de", name + "@x.de"),
                                                "hash",
                                                Samples.NOON))
                        .orElseThrow();
    }

    @Test
    void ordersStayWithoutANameAndTheRestGoes() {
        var order = IDS.next();
        var plates = IDS.next();
        var booking = IDS.next();
        var lead = IDS.next();
        put(SyncedType.ORDER, order, order("completed"));
        put(
                SyncedType.MEAL_ORDER,
                plates,
                with(
                        Map.of(
                                "order_id",
                                order.toString(),
                                "meal_event_id",
                                IDS.next().toString(),
                                "quantity",
                                2L,
                                "unit_price",
                                1000L,
                                "price_paid",
                                2000L,
                                "special_requests",
                                "by the window"),
                        "completed"));
        put(
                SyncedType.SERVICE_ORDER,
                booking,
                with(
                        Map.of(
                                "order_id",
                                order.toString(),
                                "offering_id",
                                IDS.next().toString(),
                                "offering_title",
                                "Dinner",
                                "service_type",
                                "home_chef",
                                "household_size",
                                2L,
                                "timezone",
                                "UTC",
                                "amount",
                                5000L,
                                "street",
                                "Elm 1"),
                        "completed"));
        put(
                SyncedType.LEAD,
                lead,
                Lead.named(lead, "Gil", Samples.NOON)
                        .body()
                        .with("user_number", guest)
                        .with("email", "gil@x.de"));

        assertEquals(true, closing.close(guest, null));

        assertEquals("Deleted guest", find(SyncedType.MEAL_ORDER, plates).text("customer_name"));
        assertEquals("", find(SyncedType.MEAL_ORDER, plates).text("special_requests"));
        assertEquals(2000L, find(SyncedType.MEAL_ORDER, plates).number("price_paid"));
        assertEquals(
                "Deleted guest", find(SyncedType.SERVICE_ORDER, booking).text("customer_name"));
        assertEquals("", find(SyncedType.SERVICE_ORDER, booking).text("street"));
        assertEquals(true, find(SyncedType.LEAD, lead).isDeleted());
        assertEquals("", find(SyncedType.LEAD, lead).text("email"));
        assertEquals(
                true, parts.database().read(tx -> new PersonStore().find(tx, guest)).isEmpty());
    }

    @Test
    void openOrdersKeepAnAccountOpen() {
        put(SyncedType.ORDER, IDS.next(), order("confirmed"));

        assertEquals(false, closing.close(guest, null));
        assertEquals(
                true, parts.database().read(tx -> new PersonStore().find(tx, guest)).isPresent());
        assertEquals(false, closing.close(accountOfChef(), chef));
    }

    @Test
    void aChefWhoLeavesIsOffTheWebAndTheirDevicesAreSignedOut() {
        var device = parts.devices().soloDevice("Solo");
        put(
                SyncedType.PROFILE,
                com.sautai.model.chef.ProfileRules.ID,
                new HashMap<>(
                        Map.of(
                                "timezone",
                                "UTC",
                                "currency",
                                "EUR",
                                "bio",
                                "I cook",
                                "is_live",
                                true)));
        var lead = IDS.next();
        put(SyncedType.LEAD, lead, Lead.named(lead, "Hal", Samples.NOON).body());

        assertEquals(true, closing.close(accountOfChef(), chef));

        var profile = find(SyncedType.PROFILE, com.sautai.model.chef.ProfileRules.ID);
        assertEquals(false, profile.flag("is_live"));
        assertEquals("", profile.text("bio"));
        assertEquals(true, find(SyncedType.LEAD, lead).isDeleted());
        assertEquals(true, parts.devices().find(device.token()).isPresent());
    }

    @Test
    void theNameOfAClosedAccountIsFree() {
        var name =
                parts.database()
                        .read(tx -> new PersonStore().find(tx, guest))
                        .orElseThrow()
                        .username();

        closing.close(guest, null);

        var again = new NewChef(name, ZoneOffset.UTC, Currency.getInstance("EUR"));
        assertEquals(List.of(), parts.accounts().add(again, "figs & honey"));
    }

    private long accountOfChef() {
        return parts.database()
                .read(tx ->
                        tx.sql()
                                .select(Tables.CHEF.ACCOUNT_ID)
                                .from(Tables.CHEF)
                                .where(Tables.CHEF.ID.eq(chef))
                                .fetchSingle(Tables.CHEF.ACCOUNT_ID));
    }

    private Map<String, @Nullable Object> order(String status) {
        return with(Map.of("kind", "chef_meal", "total_amount", 2000L, "is_paid", true), status);
    }

    private Map<String, @Nullable Object> with(Map<String, Object> values, String status) {
        var all = new HashMap<String, @Nullable Object>(values);
        all.put("customer_id", guest);
        all.put("customer_name", "Gil");
        all.put("currency", "EUR");
        all.put("status", status);
        all.put("created_at", Samples.NOON);
        return all;
    }

    private void put(SyncedType type, UUID id, Map<String, @Nullable Object> values) {
        put(type, id, Fields.of(values));
    }

    private void put(SyncedType type, UUID id, Fields values) {
        var known =
                values.only(
                        type.fields().stream()
                                .map(field -> field.name())
                                .filter(name -> values.get(name) != null)
                                .toList());
        parts.records().write(chef, writing -> writing.put(type, id, known));
    }

    private Fields find(SyncedType type, UUID id) {
        return parts.records().write(chef, writing -> writing.find(type, id)).orElseThrow();
    }
}
