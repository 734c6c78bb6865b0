package com.sautai.server;

import com.sautai.model.id.Ids;
import com.sautai.server.admin.AdminChefRoutes;
import com.sautai.server.admin.AdminChefService;
import com.sautai.server.admin.AdminRequestRoutes;
import com.sautai.server.admin.AuditRoutes;
import com.sautai.server.chef.AvailabilityRoutes;
import com.sautai.server.chef.ChefRequestRoutes;
import com.sautai.server.chef.ChefRequestService;
import com.sautai.server.chef.FavoriteRoutes;
import com.sautai.server.chef.FavoriteService;
import com.sautai.server.chef.GalleryRoutes;
import com.sautai.server.chef.OwnProfileRoutes;
import com.sautai.server.chef.PhotoRoutes;
import com.sautai.server.chef.PhotoService;
import com.sautai.server.chef.ProfileService;
import com.sautai.server.chef.PublicChefRoutes;
import com.sautai.server.chef.PublicChefs;
import com.sautai.server.chef.ServingAreaRoutes;
import com.sautai.server.chef.ServingAreaService;
import com.sautai.server.crm.LeadAutomation;
import com.sautai.server.limit.Limiter;
import com.sautai.server.picture.PictureRoutes;
import com.sautai.server.picture.PictureService;
import com.sautai.server.platform.StubRoutes;
import com.sautai.server.review.ReviewRoutes;
import com.sautai.server.review.ReviewService;
import io.javalin.config.RoutesConfig;
import java.time.Clock;

/// Makes everything about chefs: as the public sees them, their own profile, and what admins do
/// with them.
final class ChefWiring {
    private final ServerParts parts;
    private final LeadAutomation leads;
    private final Limiter limiter;
    private final boolean autoApprove;
    private final Clock clock;
    private final Ids ids;

    /// @param autoApprove whether everybody who asks becomes a chef at once
    ChefWiring(ServerParts parts, InTouch inTouch, boolean autoApprove, Clock clock, Ids ids) {
        this.parts = parts;
        this.leads = inTouch.automation();
        this.limiter = inTouch.limiter();
        this.autoApprove = autoApprove;
        this.clock = clock;
        this.ids = ids;
    }

    void add(RoutesConfig routes) {
        var database = parts.database();
        var records = parts.records();
        var callers = parts.callers();
        var chefs = PublicChefs.of(database, parts.heads(), clock);
        var pictures = new PictureService(database, clock);
        var profiles = new ProfileService(database, records, parts.rows());
        var areas = new ServingAreaService(database, records);
        var requests = new ChefRequestService(database, records, profiles, areas, clock);
        new PublicChefRoutes(chefs, callers).add(routes);
        new OwnProfileRoutes(callers, chefs, profiles, pictures).add(routes);
        new ServingAreaRoutes(callers, areas).add(routes);
        new PhotoRoutes(callers, new PhotoService(database, records, clock), pictures, ids)
                .add(routes);
        new PictureRoutes(database).add(routes);
        new ChefRequestRoutes(callers, requests, pictures, autoApprove, limiter).add(routes);
        new GalleryRoutes(chefs, database).add(routes);
        new AvailabilityRoutes(callers, chefs, database).add(routes);
        new FavoriteRoutes(callers, chefs, new FavoriteService(database, records, leads, clock))
                .add(routes);
        new ReviewRoutes(callers, chefs, new ReviewService(database, records, clock)).add(routes);
        new StubRoutes().add(routes);
        new AdminRequestRoutes(callers, requests, clock).add(routes);
        new AdminChefRoutes(
                        callers,
                        new AdminChefService(database, records, profiles, parts.devices(), clock),
                        parts.devices())
                .add(routes);
        new AuditRoutes(callers, database).add(routes);
    }
}
