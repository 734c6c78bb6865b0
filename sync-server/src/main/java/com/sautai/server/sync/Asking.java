package com.sautai.server.sync;

import com.sautai.server.platform.HttpProblem;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Optional;

/// Finds out which device asks.
final class Asking {
    private static final String BEARER = "Bearer ";

    private final DeviceService devices;

    Asking(DeviceService devices) {
        this.devices = devices;
    }

    KnownDevice device(Context ctx) {
        return find(ctx)
                .orElseThrow(() -> {
                    ctx.header(Header.WWW_AUTHENTICATE, "Bearer");
                    return HttpProblem.of(
                                    401,
                                    "signed-out",
                                    "Signed out",
                                    "Sign in on this device again.")
                            .refused();
                });
    }

    boolean isSignedIn(Context ctx) {
        return find(ctx).isPresent();
    }

    private Optional<KnownDevice> find(Context ctx) {
        var header = ctx.header(Header.AUTHORIZATION);
        return header != null && header.startsWith(BEARER)
                ? devices.find(header.substring(BEARER.length()).strip())
                : Optional.empty();
    }
}
