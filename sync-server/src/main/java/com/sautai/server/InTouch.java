package com.sautai.server;

import com.sautai.model.id.Ids;
import com.sautai.server.crm.GuestLeads;
import com.sautai.server.crm.LeadAutomation;
import com.sautai.server.crm.LeadRoutes;
import com.sautai.server.crm.LeadService;
import com.sautai.server.job.Job;
import com.sautai.server.messaging.MessagingRoutes;
import com.sautai.server.messaging.MessagingService;
import com.sautai.server.waitlist.WaitlistNotices;
import com.sautai.server.waitlist.WaitlistRoutes;
import com.sautai.server.waitlist.WaitlistService;
import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.util.List;

/// What keeps guests and chefs in touch: leads, messages, the waitlist.
///
/// @param automation for everything else that a guest does
record InTouch(ServerParts parts, LeadAutomation automation, Clock clock, Ids ids) {
    static InTouch of(ServerParts parts, Clock clock, Ids ids) {
        return new InTouch(parts, new GuestLeads(ids), clock, ids);
    }

    void add(RoutesConfig routes) {
        var database = parts.database();
        var records = parts.records();
        new LeadRoutes(parts.callers(), new LeadService(database, records, clock, ids)).add(routes);
        new MessagingRoutes(
                        parts.callers(), new MessagingService(database, records, automation, clock))
                .add(routes);
        new WaitlistRoutes(
                        parts.callers(),
                        new WaitlistService(database, records, automation, clock, ids))
                .add(routes);
    }

    List<Job> jobs() {
        return List.of(new WaitlistNotices(parts.database(), parts.records(), clock, ids).job());
    }
}
