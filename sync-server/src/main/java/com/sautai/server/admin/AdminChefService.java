package com.sautai.server.admin;

import com.sautai.model.sync.Fields;
import com.sautai.server.account.Caller;
import com.sautai.server.chef.ProfileService;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.Json;
import com.sautai.server.platform.Paging;
import com.sautai.server.sync.DeviceService;
import com.sautai.server.sync.Records;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What admins do with chefs; each change is written down with it.
public final class AdminChefService {
    private static final List<String> FLAGS =
            List.of(
                    "is_verified",
                    "background_checked",
                    "insured",
                    "insurance_expiry",
                    "food_handlers_cert");

    private final Database database;
    private final Records records;
    private final ProfileService profiles;
    private final DeviceService devices;
    private final Clock clock;
    private final AdminChefStore chefs = new AdminChefStore();
    private final AuditStore audit = new AuditStore();

    public AdminChefService(
            Database database,
            Records records,
            ProfileService profiles,
            DeviceService devices,
            Clock clock) {
        this.database = database;
        this.records = records;
        this.profiles = profiles;
        this.devices = devices;
        this.clock = clock;
    }

    record Listed(long count, List<AdminChef> chefs) {}

    Listed list(AdminChefStore.Filter filter, Paging paging) {
        return database.read(
                tx -> new Listed(chefs.count(tx, filter), chefs.page(tx, filter, paging)));
    }

    Optional<AdminChef> find(long chefId) {
        return database.read(tx -> chefs.find(tx, chefId));
    }

    /// Changes what is checked about a chef.
    ///
    /// @param set some of `is_verified` and the other marks
    /// @return empty when there is no such chef
    Optional<AdminChef> mark(Caller admin, long chefId, String action, Fields set) {
        if (find(chefId).isEmpty()) {
            return Optional.empty();
        }
        return records.write(
                chefId,
                writing -> {
                    var before = profiles.current(writing).only(FLAGS).compact();
                    var after = profiles.put(writing, set).only(FLAGS).compact();
                    var change =
                            new AuditStore.Change(
                                    action, "chef " + chefId, json(before), json(after));
                    audit.write(writing.tx(), admin, change, clock.instant());
                    return chefs.find(writing.tx(), chefId);
                });
    }

    /// Signs a device of a chef out for good.
    ///
    /// @return whether there was one
    boolean revoke(Caller admin, long chefId, UUID device) {
        return database.write(tx -> {
            boolean revoked = devices.revoke(tx, chefId, device);
            if (revoked) {
                var change =
                        new AuditStore.Change(
                                "device.revoke",
                                "device " + device + " of chef " + chefId,
                                "signed in",
                                "revoked");
                audit.write(tx, admin, change, clock.instant());
            }
            return revoked;
        });
    }

    private static String json(Fields fields) {
        return Json.MAPPER.writeValueAsString(fields);
    }
}
