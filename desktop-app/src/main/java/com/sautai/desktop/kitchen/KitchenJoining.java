package com.sautai.desktop.kitchen;

import com.sautai.desktop.local.LocalStore;
import com.sautai.desktop.sync.Failure;
import com.sautai.desktop.sync.ServerAddress;
import com.sautai.desktop.sync.SignIn;
import com.sautai.desktop.sync.SyncFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import okhttp3.OkHttpClient;

/// Joins a kitchen to the server of this computer or to another one.
final class KitchenJoining implements Joining {
    private final KitchenPlace place;
    private final LocalStore store;
    private final OkHttpClient client;

    KitchenJoining(KitchenPlace place, LocalStore store, OkHttpClient client) {
        this.place = place;
        this.store = store;
        this.client = client;
    }

    @Override
    public void startHere() {
        try {
            Files.createDirectories(place.serverFolder());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Joined connect(String address, String username, String password) {
        var server = ServerAddress.parse(address);
        if (server.isEmpty()) {
            return new Joined.NotAnAddress();
        }
        try {
            var device =
                    new SignIn(client).signIn(server.get(), username, password, place.deviceName());
            var done = store.sync().connect(server.get().toString(), device);
            return done ? new Joined.Done() : new Joined.AnotherKitchen();
        } catch (SyncFailed failed) {
            return answer(failed.failure(), server.get());
        }
    }

    private static Joined answer(Failure failure, ServerAddress server) {
        return switch (failure) {
            case Failure.Unreachable(var detail) -> new Joined.Unreachable(server.toString());
            case Failure.NotASautaiServer(var detail) ->
                    new Joined.NotASautaiServer(server.toString());
            case Failure.WrongPassword() -> new Joined.WrongPassword();
            case Failure.Unauthorized() -> new Joined.WrongPassword();
            case Failure.UpdateNeeded() -> new Joined.UpdateNeeded();
            case Failure.ServerOlder() -> new Joined.ServerTooOld();
            case Failure.Unavailable(var wait) ->
                    new Joined.TryLater(wait.orElse(Duration.ofSeconds(30)).toSeconds());
            case Failure.ServerTrouble(var status) ->
                    new Joined.ServerTrouble(String.valueOf(status));
            case Failure.Malformed(var detail) -> new Joined.ServerTrouble(detail);
            case Failure.TooLarge() -> new Joined.ServerTrouble("413");
            case Failure.EpochChanged(var epoch) -> new Joined.ServerTrouble("410");
            case Failure.CursorGone() -> new Joined.ServerTrouble("410");
        };
    }
}
