package com.sautai.server;

import com.sautai.model.id.Ids;
import com.sautai.server.crm.GuestLeads;
import com.sautai.server.crm.LeadAutomation;
import com.sautai.server.crm.LeadRoutes;
import com.sautai.server.crm.LeadService;
import com.sautai.server.job.Job;
import com.sautai.server.limit.Limiter;
import com.sautai.server.messaging.MessagingRoutes;
import com.sautai.server.messaging.MessagingService;
import com.sautai.server.waitlist.WaitlistNotices;
import com.sautai.server.waitlist.WaitlistRoutes;
import com.sautai.server.waitlist.WaitlistService;
import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/// What keeps guests and chefs in touch: leads, messages, the waitlist.
///
/// @param automation for everything else that a guest does
/// @param limiter for what may be done only so often
/// @param webUrl where the web frontend is
record InTouch(
        ServerParts parts,
        LeadAutomation automation,
        Limiter limiter,
        String webUrl,
        Clock clock,
        Ids ids) {
    static InTouch of(ServerParts parts, Operations operations, Clock clock, Ids ids) {
        return new InTouch(
                parts,
                new GuestLeads(ids),
                new Limiter(parts.database(), clock, operations.limits()),
                operations.webUrl(),
                clock,
                ids);
    }

    void add(RoutesConfig routes) {
        var database = parts.database();
        var records = parts.records();
        new LeadRoutes(parts.callers(), new LeadService(database, records, clock, ids)).add(routes);
        new MessagingRoutes(
                        parts.callers(),
                        new MessagingService(database, records, automation, clock),
                        limiter)
                .add(routes);
        new WaitlistRoutes(
                        parts.callers(),
                        new WaitlistService(database, records, automation, clock, ids))
                .add(routes);
    }

    List<Job> jobs() {
        return List.of(
                new WaitlistNotices(parts.database(), parts.records(), webUrl, clock, ids).job(),
                Job.ofChefs("purge-tries", Duration.ofHours(1), limiter::purge));
    }
}
