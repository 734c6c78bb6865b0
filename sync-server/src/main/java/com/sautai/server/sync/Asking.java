package com.sautai.server.sync;

import com.sautai.server.platform.HttpProblem;
import io.javalin.http.Context;
import io.javalin.http.Header;

/// Finds out which device asks.
final class Asking {
    private static final String BEARER = "Bearer ";

    private final DeviceService devices;

    Asking(DeviceService devices) {
        this.devices = devices;
    }

    KnownDevice device(Context ctx) {
        var header = ctx.header(Header.AUTHORIZATION);
        if (header != null && header.startsWith(BEARER)) {
            var device = devices.find(header.substring(BEARER.length()).strip());
            if (device.isPresent()) {
                return device.get();
            }
        }
        ctx.header(Header.WWW_AUTHENTICATE, "Bearer");
        throw HttpProblem.of(401, "signed-out", "Signed out", "Sign in on this device again.")
                .refused();
    }
}
