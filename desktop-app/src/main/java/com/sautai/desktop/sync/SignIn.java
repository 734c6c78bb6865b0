package com.sautai.desktop.sync;

import com.sautai.model.sync.Devices;
import com.sautai.model.sync.Schema;
import okhttp3.OkHttpClient;

/// Signs this device in at a server.
public final class SignIn {
    private final Http http;

    public SignIn(OkHttpClient client) {
        this.http = new Http(client);
    }

    /// @param deviceName what the chef calls this computer
    public Devices.SignedIn signIn(
            ServerAddress server, String username, String password, String deviceName)
            throws SyncFailed {
        var request = new Devices.SignIn(username, password, deviceName, Schema.CURRENT);
        var device =
                http.post(server.at("sync/devices").build(), null, request, Devices.SignedIn.class)
                        .orElseThrow(() ->
                                new SyncFailed(
                                        new Failure.NotASautaiServer("no answer to a sign-in")));
        if (device.token() == null || device.epoch() == null || device.deviceId() == null) {
            throw new SyncFailed(new Failure.NotASautaiServer("no device in the answer"));
        }
        return device;
    }
}
