package com.sautai.desktop.bench;

import com.sautai.desktop.sync.Clients;
import com.sautai.desktop.together.Device;
import com.sautai.model.sync.Devices;
import com.sautai.model.sync.SyncedType;
import java.nio.file.Path;
import java.util.UUID;

/// A new device in a fresh process: prints how long its first sync took.
final class FirstSync {
    private FirstSync() {}

    /// @param arguments folder, server, device id, token, chef, epoch
    static void main(String[] arguments) throws Exception {
        var credential =
                new Devices.SignedIn(
                        UUID.fromString(arguments[2]),
                        arguments[3],
                        Long.parseLong(arguments[4]),
                        arguments[5]);
        try (var device = new Device(Path.of(arguments[0]), Clients.client())) {
            device.store().sync().connect(arguments[1], credential);
            var start = System.nanoTime();
            device.sync();
            System.out.println("took " + (System.nanoTime() - start) / Times.NANOS_PER_MILLI);
            System.out.println("leads " + device.store().rows(SyncedType.LEAD).size());
        }
    }
}
