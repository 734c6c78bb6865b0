package com.sautai.server.legacy;

import com.sautai.server.flag.Flags;
import com.sautai.server.platform.Answers;
import com.sautai.server.platform.HttpProblem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.MethodNotAllowedResponse;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Answers the old addresses: they do not exist while their flag is off, and are the old backend's
/// business while it is on.
public final class LegacyRoutes {
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    private static final List<HandlerType> METHODS =
            List.of(
                    HandlerType.GET,
                    HandlerType.POST,
                    HandlerType.PUT,
                    HandlerType.PATCH,
                    HandlerType.DELETE);

    private final Flags flags;
    private final @Nullable LegacyProxy proxy;

    /// @param upstream the old backend, or `null` when there is none
    public LegacyRoutes(Flags flags, @Nullable URI upstream) {
        this.flags = flags;
        this.proxy = upstream == null ? null : new LegacyProxy(upstream);
    }

    public void add(RoutesConfig routes) {
        for (var route : LegacyCatalogue.ROUTES) {
            routes.addHttpHandler(
                    HandlerType.findOrDefault(route.method()),
                    route.path(),
                    ctx -> answer(ctx, route));
            if (LegacyCatalogue.isLastOfItsPath(route)) {
                METHODS.stream()
                        .filter(method -> !LegacyCatalogue.has(method.name(), route.path()))
                        .forEach(method ->
                                routes.addHttpHandler(
                                        method, route.path(), ctx -> refuse(ctx, route)));
            }
        }
    }

    /// A method that an old address never had: told only while the address is there at all.
    private void refuse(Context ctx, LegacyRoute route) {
        requireOn(ctx, route);
        throw new MethodNotAllowedResponse();
    }

    /// Whether a route's path is an old address.
    public static boolean serves(String path) {
        return LegacyCatalogue.ROUTES.stream().anyMatch(route -> route.path().equals(path));
    }

    private void answer(Context ctx, LegacyRoute route) {
        requireOn(ctx, route);
        deprecate(ctx, route);
        if (proxy == null) {
            Answers.problem(
                    ctx,
                    HttpProblem.of(
                            503,
                            "legacy-unavailable",
                            "Not available",
                            "The old backend is not configured (legacy.upstream)."));
        } else {
            proxy.pass(ctx);
        }
    }

    private void requireOn(Context ctx, LegacyRoute route) {
        if (!flags.isOn(route.family())
                || !ctx.pathParamMap().values().stream()
                        .allMatch(segment -> SEGMENT.matcher(segment).matches())) {
            throw HttpProblem.of(
                            404,
                            "legacy-disabled",
                            "Not found",
                            "This address is no longer served; see " + route.successor() + ".")
                    .refused();
        }
    }

    private static void deprecate(Context ctx, LegacyRoute route) {
        ctx.header("Deprecation", "@" + midnight(route.since()).toEpochSecond());
        ctx.header(
                "Sunset",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(midnight(LegacyCatalogue.SUNSET)));
        ctx.header("Link", "<" + route.successor() + ">; rel=\"successor-version\"");
    }

    private static ZonedDateTime midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC);
    }
}
