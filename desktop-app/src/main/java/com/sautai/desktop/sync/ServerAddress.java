package com.sautai.desktop.sync;

import java.util.Optional;
import okhttp3.HttpUrl;

/// Where a server is, as the chef may have typed it: `kitchen.example.com`, `localhost:8080`,
/// `https://example.com/sautai/`.
public record ServerAddress(HttpUrl url) {
    public static Optional<ServerAddress> parse(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var url = HttpUrl.parse(text.contains("://") ? text : scheme(text) + text);
        if (url == null
                || !url.username().isEmpty()
                || url.query() != null
                || url.fragment() != null) {
            return Optional.empty();
        }
        var path = url.encodedPath();
        return Optional.of(
                new ServerAddress(
                        path.endsWith("/")
                                ? url
                                : url.newBuilder().encodedPath(path + "/").build()));
    }

    public static ServerAddress loopback(int port) {
        return new ServerAddress(
                new HttpUrl.Builder().scheme("http").host("127.0.0.1").port(port).build());
    }

    /// @param path without a leading slash
    HttpUrl.Builder at(String path) {
        return url.newBuilder().addEncodedPathSegments(path);
    }

    /// Everything that leaves this computer is encrypted.
    private static String scheme(String text) {
        var local =
                text.startsWith("localhost")
                        || text.startsWith("127.0.0.1")
                        || text.startsWith("[::1]");
        return local ? "http://" : "https://";
    }

    @Override
    public String toString() {
        return url.toString();
    }
}
