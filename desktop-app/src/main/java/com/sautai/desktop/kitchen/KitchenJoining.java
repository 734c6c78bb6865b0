package com.sautai.desktop.kitchen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/// Joins a kitchen to the server of this computer or to another one.
final class KitchenJoining implements Joining {
    private final KitchenPlace place;

    KitchenJoining(KitchenPlace place) {
        this.place = place;
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
        return new Joined.Unreachable(address);
    }
}
