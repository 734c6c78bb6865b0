package com.sautai.server.account;

import com.sautai.model.chef.ProfileRules;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.platform.Database;
import com.sautai.server.sync.Records;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Closes accounts: orders stay for the books but name nobody, the rest goes. A chef's page goes
/// off the web, their devices are signed out and their leads go too.
final class ClosingService {
    private static final String NOBODY = "Deleted guest";

    private final Database database;
    private final Records records;
    private final Clock clock;
    private final ClosingStore store = new ClosingStore();

    ClosingService(Database database, Records records, Clock clock) {
        this.database = database;
        this.records = records;
        this.clock = clock;
    }

    /// @param chefId the chef behind the account, if there is one
    /// @return whether it was closed; not while orders are open
    boolean close(long accountId, @Nullable Long chefId) {
        long chef = chefId == null ? 0 : chefId;
        if (database.read(tx -> store.hasOpenOrders(tx, accountId, chef))) {
            return false;
        }
        for (long each : database.read(tx -> store.chefsOf(tx, accountId))) {
            records.write(each, writing -> forgetGuest(writing, accountId));
        }
        if (chefId != null) {
            records.write(chef, this::closeChef);
        }
        database.write(tx -> {
            store.close(tx, accountId, clock.instant());
            return accountId;
        });
        return true;
    }

    private ClosingStore.Traces forgetGuest(Records.Writing writing, long guest) {
        var traces = store.traces(writing.tx(), writing.chefId(), guest);
        for (var id : traces.mealOrders()) {
            writing.put(
                    SyncedType.MEAL_ORDER,
                    id,
                    Fields.of("customer_name", NOBODY).with("special_requests", null));
        }
        for (var id : traces.bookings()) {
            writing.put(
                    SyncedType.SERVICE_ORDER,
                    id,
                    Fields.of("customer_name", NOBODY)
                            .with(nothing("street", "city", "state", "postal_code"))
                            .with(nothing("special_requests", "schedule_preferences")));
        }
        for (var id : traces.waiting()) {
            writing.put(SyncedType.WAITLIST_ENTRY, id, Fields.of("customer_name", NOBODY));
            writing.delete(SyncedType.WAITLIST_ENTRY, id);
        }
        traces.leads().forEach(id -> forgetLead(writing, id));
        return traces;
    }

    private List<UUID> closeChef(Records.Writing writing) {
        if (writing.find(SyncedType.PROFILE, ProfileRules.ID).isPresent()) {
            writing.put(
                    SyncedType.PROFILE,
                    ProfileRules.ID,
                    Fields.of("is_live", false)
                            .with(nothing("display_name", "bio", "experience", "city", "picture"))
                            .with(nothing("banner", "break_note")));
        }
        var leads = store.leads(writing.tx(), writing.chefId());
        leads.forEach(id -> forgetLead(writing, id));
        store.revokeDevices(writing.tx(), writing.chefId(), clock.instant());
        return leads;
    }

    private void forgetLead(Records.Writing writing, UUID lead) {
        for (var note : store.interactions(writing.tx(), writing.chefId(), lead)) {
            writing.delete(SyncedType.INTERACTION, note);
        }
        writing.put(
                SyncedType.LEAD,
                lead,
                Fields.of("name", NOBODY)
                        .with(nothing("email", "phone", "tags", "allergies"))
                        .with(
                                nothing(
                                        "dietary_preferences",
                                        "household_size",
                                        "next_action_note")));
        writing.delete(SyncedType.LEAD, lead);
    }

    private static Fields nothing(String... names) {
        return Fields.NONE.only(List.of(names));
    }
}
