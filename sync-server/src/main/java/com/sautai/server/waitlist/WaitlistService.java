package com.sautai.server.waitlist;

import com.sautai.model.chef.ProfileRules;
import com.sautai.model.id.Ids;
import com.sautai.model.lead.InteractionType;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.model.waitlist.WaitlistRules;
import com.sautai.server.crm.LeadAutomation;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.Paging;
import com.sautai.server.sync.Records;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// Waiting for a chef: joining, leaving, and what the chef sees of it.
public final class WaitlistService {
    private final Database database;
    private final Records records;
    private final LeadAutomation automation;
    private final Clock clock;
    private final Ids ids;
    private final LineQueries line = new LineQueries();
    private final OrderableQueries events = new OrderableQueries();

    public WaitlistService(
            Database database, Records records, LeadAutomation automation, Clock clock, Ids ids) {
        this.database = database;
        this.records = records;
        this.automation = automation;
        this.clock = clock;
        this.ids = ids;
    }

    /// What somebody sees of a chef's waitlist.
    ///
    /// @param canSubscribe whether they would get a place that they have not
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Status(
            boolean enabled,
            boolean subscribed,
            boolean canSubscribe,
            boolean chefIsOnBreak,
            int upcomingEventsCount) {}

    /// How a chef's waitlist works.
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Config(boolean waitlistEnabled, long waitlistCooldownHours) {
        static Config of(Fields profile) {
            return new Config(
                    WaitlistRules.isEnabled(profile), WaitlistRules.cooldownHours(profile));
        }
    }

    enum Joined {
        IN_LINE,
        NO_SUCH_CHEF,
        /// The chef is themselves.
        OWN,
        /// The chef has no waitlist, or there is something to order.
        NOT_NOW
    }

    record Line(int length, List<LineQueries.Place> places) {}

    /// @param accountId who asks; empty for somebody who is not signed in
    Optional<Status> status(long chefId, Optional<Long> accountId) {
        return database.read(tx ->
                line.chef(tx, chefId)
                        .filter(LineQueries.Chef::isPublic)
                        .map(chef -> {
                            int orderable = events.count(tx, chefId, clock.instant());
                            boolean waits =
                                    accountId
                                            .flatMap(account -> line.place(tx, chefId, account))
                                            .isPresent();
                            boolean may =
                                    accountId.filter(id -> id != chef.accountId()).isPresent()
                                            && WaitlistRules.mayJoin(chef.profile(), orderable);
                            return new Status(
                                    WaitlistRules.isEnabled(chef.profile()),
                                    waits,
                                    may && !waits,
                                    chef.profile().flag("on_break"),
                                    orderable);
                        }));
    }

    Joined join(long chefId, long accountId) {
        var chef = database.read(tx -> line.chef(tx, chefId).filter(LineQueries.Chef::isPublic));
        if (chef.isEmpty()) {
            return Joined.NO_SUCH_CHEF;
        }
        if (chef.get().accountId() == accountId) {
            return Joined.OWN;
        }
        return records.write(chefId, writing -> join(writing, accountId));
    }

    private Joined join(Records.Writing writing, long accountId) {
        var tx = writing.tx();
        var now = clock.instant();
        if (line.place(tx, writing.chefId(), accountId).isPresent()) {
            return Joined.IN_LINE;
        }
        var profile = writing.find(SyncedType.PROFILE, ProfileRules.ID).orElse(Fields.NONE);
        if (!WaitlistRules.mayJoin(profile, events.count(tx, writing.chefId(), now))) {
            return Joined.NOT_NOW;
        }
        var id = ids.next();
        var entry = new TreeMap<String, @Nullable Object>();
        entry.put("customer_id", accountId);
        entry.put("customer_name", line.name(tx, accountId));
        entry.put("subscribed_at", now);
        writing.put(SyncedType.WAITLIST_ENTRY, id, new Fields(entry));
        automation.happened(
                writing,
                accountId,
                new LeadAutomation.Event(InteractionType.WAITLIST, "place/" + id, now, Map.of()));
        return Joined.IN_LINE;
    }

    /// @return whether the guest had a place
    boolean leave(long chefId, long accountId) {
        if (database.read(tx -> line.place(tx, chefId, accountId)).isEmpty()) {
            return false;
        }
        return records.write(
                chefId,
                writing -> {
                    var place = line.place(writing.tx(), chefId, accountId);
                    place.ifPresent(id ->
                            writing.put(
                                    SyncedType.WAITLIST_ENTRY,
                                    id,
                                    Fields.of("unsubscribed_at", clock.instant())));
                    return place.isPresent();
                });
    }

    Line find(long chefId, Paging paging) {
        return database.read(
                tx -> new Line(line.length(tx, chefId), line.find(tx, chefId, paging)));
    }

    /// Whether any chef whom guests see has a waitlist.
    boolean isAnywhere() {
        return database.read(line::isAnywhere);
    }

    Config config(long chefId) {
        return database.read(tx -> Config.of(line.chef(tx, chefId).orElseThrow().profile()));
    }

    Config changeConfig(long chefId, Fields set) {
        return records.write(
                chefId,
                writing ->
                        Config.of(
                                writing.put(
                                        SyncedType.PROFILE,
                                        ProfileRules.ID,
                                        profile(writing).with(set))));
    }

    private Fields profile(Records.Writing writing) {
        return writing.find(SyncedType.PROFILE, ProfileRules.ID)
                .orElseGet(() -> line.firstProfile(writing.tx(), writing.chefId()));
    }
}
