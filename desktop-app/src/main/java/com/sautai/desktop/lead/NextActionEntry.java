package com.sautai.desktop.lead;

import com.sautai.desktop.ui.TextEntry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The day and the time of a next action while the chef types them; either may come first.
final class NextActionEntry {
    /// When a chef who names no time is reminded.
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final LeadWords words;
    private final Clock clock;
    private final WhenText when;
    private final Function<@Nullable Instant, Optional<String>> save;
    private final TextEntry date = new TextEntry(this::saveDate);
    private final TextEntry time = new TextEntry(this::saveTime);

    NextActionEntry(LeadWords words, Function<@Nullable Instant, Optional<String>> save) {
        this.words = words;
        this.save = save;
        clock = words.clock();
        when = new WhenText(words.locale());
    }

    TextEntry date() {
        return date;
    }

    TextEntry time() {
        return time;
    }

    void start(@Nullable Instant at) {
        date.start(dateText(at));
        time.start(timeText(at));
    }

    void show(@Nullable Instant at) {
        date.show(dateText(at));
        time.show(timeText(at));
    }

    /// The day that is typed; today when there is none yet.
    LocalDate day() {
        return when.date(date.text().get(), today()).orElseGet(() -> today());
    }

    void choose(LocalDate day) {
        date.text().set(when.write(day));
        date.commit();
    }

    private Optional<String> saveDate(String text) {
        if (text.isEmpty()) {
            time.start("");
            return save.apply(null);
        }
        var day = when.date(text, today());
        if (day.isEmpty()) {
            var example = when.write(today().plusDays(1));
            return Optional.of(words.messages().get("problem.not_a_date", example));
        }
        return save(day.get(), when.time(time.text().get()).orElse(MORNING));
    }

    private Optional<String> saveTime(String text) {
        if (text.isEmpty() && date.text().get().isBlank()) {
            return Optional.empty();
        }
        var at = text.isEmpty() ? Optional.of(MORNING) : when.time(text);
        if (at.isEmpty()) {
            var example = when.write(LocalTime.of(14, 30));
            return Optional.of(words.messages().get("problem.not_a_time", example));
        }
        return save(day(), at.get());
    }

    private Optional<String> save(LocalDate day, LocalTime at) {
        return save.apply(day.atTime(at).atZone(clock.getZone()).toInstant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String dateText(@Nullable Instant at) {
        return at == null ? "" : when.write(at.atZone(clock.getZone()).toLocalDate());
    }

    private String timeText(@Nullable Instant at) {
        return at == null ? "" : when.write(at.atZone(clock.getZone()).toLocalTime());
    }
}
