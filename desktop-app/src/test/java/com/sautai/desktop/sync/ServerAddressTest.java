package com.sautai.desktop.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServerAddressTest {
    @Test
    void itIsUnderstoodAsTyped() {
        assertEquals(
                List.of(
                        "https://kitchen.example.com/",
                        "http://localhost:8080/",
                        "https://example.com/sautai/"),
                List.of(
                        parsed(" kitchen.example.com "),
                        parsed("localhost:8080"),
                        parsed("https://example.com/sautai")));
    }

    @Test
    void whatIsNoAddressIsNone() {
        for (var typed :
                List.of(
                        "",
                        "  ",
                        "not an address",
                        "ftp://example.com",
                        "https://me:secret@example.com",
                        "a?b=c")) {
            assertEquals(Optional.empty(), ServerAddress.parse(typed), typed);
        }
    }

    @Test
    void pathsLieBelowIt() {
        assertEquals(
                "https://example.com/sautai/sync/push",
                ServerAddress.parse("example.com/sautai")
                        .orElseThrow()
                        .at("sync/push")
                        .build()
                        .toString());
    }

    private static String parsed(String typed) {
        return ServerAddress.parse(typed).orElseThrow().toString();
    }
}
