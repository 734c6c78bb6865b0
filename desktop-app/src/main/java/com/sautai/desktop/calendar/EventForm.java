package com.sautai.desktop.calendar;

import com.sautai.desktop.lead.WhenText;
import com.sautai.model.Problem;
import com.sautai.model.meal.MealEventRules;
import com.sautai.model.meal.MealEventTimes;
import com.sautai.model.money.Currencies;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A meal event while the chef types it.
final class EventForm {
    static final List<String> FIELDS =
            List.of(
                    "title",
                    "event_date",
                    "event_time",
                    "duration_minutes",
                    "max_orders",
                    "base_price",
                    "cutoff_date",
                    "cutoff_time");

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,8}(?:[.,]\\d{1,3})?");

    private final UUID id;
    private final Fields before;
    private final boolean isNew;
    private final CalendarWords words;
    private final WhenText when;
    private final Map<String, StringProperty> texts = new LinkedHashMap<>();
    private final Map<String, ReadOnlyStringWrapper> problems = new LinkedHashMap<>();
    private final Map<String, String> atFirst = new LinkedHashMap<>();

    /// @param before the event as it is, or what a new one begins with
    EventForm(UUID id, Fields before, boolean isNew, CalendarWords words) {
        this.id = id;
        this.before = before;
        this.isNew = isNew;
        this.words = words;
        when = new WhenText(words.locale());
        for (var field : FIELDS) {
            var text = new SimpleStringProperty(written(field));
            atFirst.put(field, text.get());
            var problem = new ReadOnlyStringWrapper("");
            text.subscribe((_, _) -> problem.set(""));
            texts.put(field, text);
            problems.put(field, problem);
        }
    }

    UUID id() {
        return id;
    }

    Fields before() {
        return before;
    }

    boolean isNew() {
        return isNew;
    }

    /// Whether the event is only the chef's own so far.
    boolean isDraft() {
        return before.get("published_at") == null;
    }

    ZoneId zone() {
        return ZoneId.of(before.text("timezone"));
    }

    String currency() {
        return before.text("currency");
    }

    StringProperty text(String field) {
        return Objects.requireNonNull(texts.get(field), field);
    }

    /// What is wrong with a field, in the chef's words; empty when it is fine.
    ReadOnlyStringProperty problem(String field) {
        return wrapper(field).getReadOnlyProperty();
    }

    /// Whether the chef has typed anything.
    boolean isEdited() {
        return FIELDS.stream().anyMatch(each -> !text(each).get().equals(atFirst.get(each)));
    }

    /// The day that is typed in a field of dates.
    LocalDate day(String field) {
        return date(field).orElseGet(() -> words.today(zone()));
    }

    void choose(String field, LocalDate day) {
        text(field).set(when.write(day));
    }

    /// The event as it is typed; empty when something is wrong, which then stands at its field.
    Optional<Fields> check(Instant now) {
        problems.values().forEach(each -> each.set(""));
        var typed = read();
        if (hasProblem()) {
            return Optional.empty();
        }
        var event = SyncedType.MEAL_EVENT.canonical(typed).compact();
        rules(event, now).forEach(this::show);
        return hasProblem() ? Optional.empty() : Optional.of(event);
    }

    private static Stream<Problem> rules(Fields event, Instant now) {
        var problems = MealEventRules.problems(event);
        return problems.isEmpty() && event.get("published_at") != null
                ? MealEventRules.problemsWhenPublished(event, now).stream()
                : problems.stream();
    }

    private Fields read() {
        var price = amount();
        return before.with("title", text("title").get().strip())
                .with("event_date", orWrong("event_date", date("event_date")))
                .with("event_time", orWrong("event_time", time("event_time")))
                .with("duration_minutes", whole("duration_minutes"))
                .with("max_orders", whole("max_orders"))
                .with("base_price", price)
                .with("min_price", least(price))
                .with("cutoff_date", orWrong("cutoff_date", date("cutoff_date")))
                .with("cutoff_time", orWrong("cutoff_time", time("cutoff_time")));
    }

    /// The floor stays where the chef has put one; otherwise the price never falls.
    private @Nullable Long least(@Nullable Long price) {
        var least = before.number("min_price");
        return least == null || price == null || least.equals(before.number("base_price"))
                ? price
                : Long.valueOf(Math.min(least, price));
    }

    private Optional<LocalDate> date(String field) {
        return when.date(text(field).get(), words.today(zone()));
    }

    private Optional<LocalTime> time(String field) {
        return when.time(text(field).get());
    }

    private <T> @Nullable T orWrong(String field, Optional<T> value) {
        if (value.isEmpty()) {
            var example =
                    field.endsWith("date")
                            ? when.write(words.today(zone()).plusDays(1))
                            : when.write(LocalTime.of(18, 30));
            var key = field.endsWith("date") ? "problem.not_a_date" : "problem.not_a_time";
            wrapper(field).set(words.messages().get(key, example));
        }
        return value.orElse(null);
    }

    private @Nullable Long whole(String field) {
        var typed = text(field).get().strip();
        if (typed.isEmpty()) {
            return null;
        }
        if (!WHOLE.matcher(typed).matches()) {
            wrapper(field).set(words.messages().get("problem.not_a_number"));
            return null;
        }
        return Long.valueOf(typed);
    }

    private @Nullable Long amount() {
        var typed = text("base_price").get().strip();
        if (typed.isEmpty()) {
            return null;
        }
        int decimals = Currencies.decimals(currency());
        var amount =
                AMOUNT.matcher(typed).matches()
                        ? new BigDecimal(typed.replace(',', '.')).stripTrailingZeros()
                        : null;
        if (amount == null || amount.scale() > decimals) {
            wrapper("base_price").set(words.messages().get("calendar.problem.not_an_amount"));
            return null;
        }
        return amount.movePointRight(decimals).longValueExact();
    }

    private String written(String field) {
        return switch (field) {
            case "event_date", "cutoff_date" ->
                    when.write(Objects.requireNonNull(before.date(field), field));
            case "event_time", "cutoff_time" ->
                    when.write(Objects.requireNonNull(before.time(field), field));
            case "duration_minutes" -> Long.toString(MealEventTimes.duration(before).toMinutes());
            case "base_price" -> {
                var price = before.number(field);
                yield price == null
                        ? ""
                        : BigDecimal.valueOf(price, Currencies.decimals(currency()))
                                .toPlainString();
            }
            case "max_orders" -> Objects.toString(before.number(field), "");
            default -> before.text(field);
        };
    }

    /// A problem of a field that is not on the form stands at the one it follows from.
    private void show(Problem problem) {
        var field =
                switch (problem.field()) {
                    case "min_price", "currency" -> "base_price";
                    case "min_orders" -> "max_orders";
                    default -> FIELDS.contains(problem.field()) ? problem.field() : "title";
                };
        if (wrapper(field).get().isEmpty()) {
            wrapper(field).set(words.problem(problem));
        }
    }

    private boolean hasProblem() {
        return problems.values().stream().anyMatch(each -> !each.get().isEmpty());
    }

    private ReadOnlyStringWrapper wrapper(String field) {
        return Objects.requireNonNull(problems.get(field), field);
    }
}
