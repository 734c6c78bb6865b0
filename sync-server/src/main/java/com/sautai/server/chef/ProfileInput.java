package com.sautai.server.chef;

import com.sautai.model.sync.Fields;
import com.sautai.server.platform.Input;
import com.sautai.server.platform.Upload;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads a change of a profile; only what the request names is changed.
final class ProfileInput {
    /// Names of the web and the profile's own, which are accepted too.
    private static final Map<String, String> TEXTS =
            Map.of(
                    "public_display_name", "display_name",
                    "display_name", "display_name",
                    "bio", "bio",
                    "experience", "experience",
                    "city", "city",
                    "country", "country",
                    "timezone", "timezone",
                    "default_currency", "currency",
                    "currency", "currency",
                    "break_note", "break_note");

    private static final List<String> CODES = List.of("country", "currency");
    private static final int LONGEST = 5_000;

    private ProfileInput() {}

    static Fields read(Input input) {
        var set = new TreeMap<String, @Nullable Object>();
        TEXTS.forEach((name, field) -> {
            if (input.has(name)) {
                var text = input.text(name, LONGEST);
                set.put(
                        field,
                        CODES.contains(field)
                                ? text.map(code -> code.toUpperCase(Locale.ROOT)).orElse(null)
                                : text.orElse(null));
            }
        });
        input.flag("is_on_break").ifPresent(flag -> set.put("on_break", flag));
        input.whole("notice_hours", 0, 24 * 60).ifPresent(hours -> set.put("notice_hours", hours));
        input.whole("travel_buffer_minutes", 0, 24 * 60)
                .ifPresent(minutes -> set.put("travel_buffer_minutes", minutes));
        return new Fields(set);
    }

    /// A picture that the request brings under one of some names.
    static Optional<Map.Entry<String, byte[]>> file(Upload upload, String... names) {
        for (var name : names) {
            var file = upload.file(name);
            if (file.isPresent()) {
                return Optional.of(Map.entry(name, file.get()));
            }
        }
        return Optional.empty();
    }
}
