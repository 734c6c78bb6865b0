package com.sautai.desktop.kitchen;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a server's address as people write it: `kitchen.example.com`, `localhost:8080`, `https://example.com/`.
public final class ServerAddress {
    /// What stands in the chef's own house speaks plain HTTP unless told otherwise.
    private static final Pattern AT_HOME =
            Pattern.compile(
                    "localhost|127\\..*|10\\..*|192\\.168\\..*|172\\.(1[6-9]|2\\d|3[01])\\..*|\\[.*]|[^.]*|.*\\.local");

    private ServerAddress() {}

    /// The address without a path, or empty when the text is none.
    public static Optional<URI> parse(String typed) {
        var text = typed.strip();
        var lower = text.toLowerCase(Locale.ROOT);
        try {
            var bare = lower.replaceFirst("^https?://", "");
            var uri = new URI("http://" + bare).parseServerAuthority();
            if (uri.getHost() == null || uri.getUserInfo() != null || uri.getPort() > 65_535) {
                return Optional.empty();
            }
            var scheme = scheme(lower, uri.getHost());
            return Optional.of(new URI(scheme, null, uri.getHost(), uri.getPort(), null, null, null));
        } catch (java.net.URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String scheme(String typed, String host) {
        if (typed.startsWith("https://")) {
            return "https";
        }
        if (typed.startsWith("http://")) {
            return "http";
        }
        return AT_HOME.matcher(host).matches() ? "http" : "https";
    }
}
