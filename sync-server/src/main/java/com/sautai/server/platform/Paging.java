package com.sautai.server.platform;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which page of a list is asked for.
///
/// @param number counted from 1
public record Paging(int number, int size) {
    private static final int MOST = 100;
    private static final int LAST = 1_000_000;

    /// One page of a list, as the web reads it.
    ///
    /// @param count how many there are on all pages
    /// @param next the address of the next page, `null` on the last one
    public record Page<T>(
            long count, @Nullable String next, @Nullable String previous, List<T> results) {}

    /// @param size how many there are on a page when the request does not say
    public static Paging of(Context ctx, int size) {
        return new Paging(
                Params.whole(ctx, "page", 1, LAST).orElse(1L).intValue(),
                Params.whole(ctx, "page_size", 1, MOST).orElse((long) size).intValue());
    }

    public long offset() {
        return (number - 1L) * size;
    }

    public <T> Page<T> page(Context ctx, long count, List<T> results) {
        return new Page<>(
                count,
                offset() + results.size() < count ? address(ctx, number + 1) : null,
                number > 1 ? address(ctx, number - 1) : null,
                results);
    }

    private static String address(Context ctx, int page) {
        var others =
                ctx.queryParamMap().entrySet().stream()
                        .filter(entry -> !entry.getKey().equals("page"))
                        .flatMap(entry ->
                                entry.getValue().stream()
                                        .map(value ->
                                                encoded(entry.getKey())
                                                        + "="
                                                        + encoded(value)
                                                        + "&"))
                        .collect(Collectors.joining());
        return ctx.path() + "?" + others + "page=" + page;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
