package com.sautai.desktop.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.desktop.shell.ShellSample;
import com.sautai.desktop.ui.Snapshots;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;

class ClientsPicturesTest {
    @Test
    void tenClients() {
        var pictures =
                Snapshots.take(
                        "clients",
                        messages -> window(ClientSamples.fill(new ClientsKitchen(messages))));
        assertEquals(8, pictures.size());
    }

    @Test
    void nobodyYet() {
        Snapshots.take(
                "clients-empty",
                messages -> {
                    var kitchen = new ClientsKitchen(messages);
                    return window(kitchen);
                });
    }

    @Test
    void aClientWithoutALead() {
        Snapshots.take(
                "clients-no-lead",
                messages -> {
                    var kitchen = ClientSamples.fill(new ClientsKitchen(messages));
                    kitchen.model.query().set("katherine");
                    return window(kitchen);
                });
    }

    private static Parent window(ClientsKitchen kitchen) {
        return ShellSample.around(kitchen.records.words.messages(), kitchen.screen()).root();
    }
}
