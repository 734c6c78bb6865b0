package com.sautai.server.admin;

import com.sautai.model.sync.Devices;
import com.sautai.model.sync.Fields;
import com.sautai.server.account.Callers;
import com.sautai.server.platform.Answers;
import com.sautai.server.platform.Input;
import com.sautai.server.platform.Paging;
import com.sautai.server.platform.Params;
import com.sautai.server.sync.DeviceService;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// Chefs and their devices for admins, over HTTP.
public final class AdminChefRoutes {
    private static final int USUAL_SIZE = 50;

    private final Callers callers;
    private final AdminChefService chefs;
    private final DeviceService devices;

    public AdminChefRoutes(Callers callers, AdminChefService chefs, DeviceService devices) {
        this.callers = callers;
        this.chefs = chefs;
        this.devices = devices;
    }

    public void add(RoutesConfig routes) {
        routes.get("/admin/api/chefs", this::list);
        routes.post("/admin/api/chefs/{id}/verify", this::verify);
        routes.post("/admin/api/chefs/{id}/unverify", this::unverify);
        routes.get("/admin/api/chefs/{id}/devices", this::listDevices);
        routes.delete("/admin/api/chefs/{id}/devices/{device_id}", this::revoke);
    }

    @JsonNaming(SnakeCaseStrategy.class)
    private record DeviceView(
            UUID id, String name, Instant createdAt, @Nullable Instant lastSeenAt) {
        static DeviceView of(Devices.Device device) {
            return new DeviceView(
                    device.id(), device.name(), device.createdAt(), device.lastSeenAt());
        }
    }

    private void list(Context ctx) {
        callers.admin(ctx);
        var status =
                Params.oneOf(ctx, "status", List.of("unverified", "verified", "all"))
                        .orElse("unverified");
        var paging = Paging.of(ctx, USUAL_SIZE);
        var filter =
                new AdminChefStore.Filter(
                        status.equals("all") ? null : status.equals("verified"),
                        Params.text(ctx, "q").orElse(""));
        var listed = chefs.list(filter, paging);
        Answers.json(ctx, 200, paging.page(ctx, listed.count(), listed.chefs()));
    }

    private void verify(Context ctx) {
        var admin = callers.admin(ctx);
        long chefId = Params.id(ctx, "id");
        var input = Input.json(ctx);
        var set = Fields.of("is_verified", true);
        for (var flag : List.of("background_checked", "insured", "food_handlers_cert")) {
            var value = input.flag(flag);
            set = value.isPresent() ? set.with(flag, value.get()) : set;
        }
        var expiry = input.date("insurance_expiry");
        set =
                input.has("insurance_expiry")
                        ? set.with("insurance_expiry", expiry.orElse(null))
                        : set;
        input.check();
        Answers.json(
                ctx,
                200,
                chefs.mark(admin, chefId, "chef.verify", set).orElseThrow(Params::notFound));
    }

    private void unverify(Context ctx) {
        var admin = callers.admin(ctx);
        Answers.json(
                ctx,
                200,
                chefs.mark(
                                admin,
                                Params.id(ctx, "id"),
                                "chef.unverify",
                                Fields.of("is_verified", false))
                        .orElseThrow(Params::notFound));
    }

    private void listDevices(Context ctx) {
        callers.admin(ctx);
        long chefId = Params.id(ctx, "id");
        if (chefs.find(chefId).isEmpty()) {
            throw Params.notFound();
        }
        Answers.json(ctx, 200, devices.ofChef(chefId).stream().map(DeviceView::of).toList());
    }

    private void revoke(Context ctx) {
        var admin = callers.admin(ctx);
        if (!chefs.revoke(admin, Params.id(ctx, "id"), uuid(ctx.pathParam("device_id")))) {
            throw Params.notFound();
        }
        Answers.nothing(ctx);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw Params.notFound();
        }
    }
}
