package com.sautai.desktop.offering;

import com.sautai.model.money.Currencies;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes the values of a tier as texts in its fields, and reads them again.
///
/// @param offering the offering that the tier belongs to
record TierText(OfferingWords words, UUID offering, String currency) {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    /// What was typed, as a tier.
    ///
    /// @param problems what is wrong, by field, in the chef's words
    record Reading(Fields body, Map<String, String> problems) {
        boolean isFine() {
            return problems.isEmpty();
        }
    }

    String text(String field, Fields tier) {
        var number = tier.number(field);
        if (field.equals("display_label")) {
            return tier.text(field);
        }
        if (number == null) {
            return "";
        }
        return field.equals("desired_unit_amount_cents")
                ? words.money().number(number, currency)
                : number.toString();
    }

    Reading read(TierEntry tier) {
        var problems = new LinkedHashMap<String, String>();
        var body = tier.seen().with("offering_id", offering);
        for (var field : TierEntry.TEXTS) {
            body = body.with(field, value(field, tier.text(field).text().get().strip(), problems));
        }
        var interval = tier.interval().get();
        body =
                body.with("is_recurring", !interval.isEmpty())
                        .with("recurrence_interval", interval)
                        .with("hidden", tier.hidden().get());
        if (body.text("display_label").isEmpty()) {
            body = body.with("display_label", label(body));
        }
        body = body.compact();
        for (var problem : SyncedType.TIER.problems(body)) {
            problems.putIfAbsent(problem.field(), words.problem(problem));
        }
        checkAmount(body.number("desired_unit_amount_cents"), problems);
        return new Reading(body, problems);
    }

    /// What a tier without a name of its own is called.
    String label(Fields tier) {
        return words.people(Sizes.of(tier));
    }

    /// The sizes that are typed; empty when they cannot be read.
    Optional<Sizes> sizes(TierEntry tier) {
        var from = tier.text("household_min").text().get().strip();
        var to = tier.text("household_max").text().get().strip();
        if (!WHOLE.matcher(from).matches() || !(to.isEmpty() || WHOLE.matcher(to).matches())) {
            return Optional.empty();
        }
        var sizes =
                new Sizes(Long.parseLong(from), to.isEmpty() ? Sizes.NO_END : Long.parseLong(to));
        return sizes.from() >= 1 && sizes.to() >= sizes.from()
                ? Optional.of(sizes)
                : Optional.empty();
    }

    /// What a tier covers as it is typed; empty when its sizes cannot be read.
    Optional<Ruler.Span> span(TierEntry tier) {
        var typed = tier.text("display_label").text().get().strip();
        return sizes(tier)
                .map(sizes ->
                        new Ruler.Span(
                                tier.id(),
                                typed.isEmpty() ? words.people(sizes) : typed,
                                sizes,
                                !tier.interval().get().isEmpty(),
                                tier.hidden().get()));
    }

    private @Nullable Object value(String field, String text, Map<String, String> problems) {
        if (text.isEmpty() || field.equals("display_label")) {
            return text;
        }
        if (field.equals("desired_unit_amount_cents")) {
            var amount = words.money().minor(text, currency);
            if (amount.isEmpty()) {
                problems.put(field, notAnAmount());
                return null;
            }
            return amount.getAsLong();
        }
        if (!WHOLE.matcher(text).matches()) {
            problems.put(field, words.messages().get("problem.not_a_number"));
            return null;
        }
        return Long.valueOf(text);
    }

    private void checkAmount(@Nullable Long amount, Map<String, String> problems) {
        long least = Currencies.least(currency);
        if (amount != null && amount < least) {
            problems.put(
                    "desired_unit_amount_cents",
                    words.messages()
                            .get("offering.amount.least", words.money().text(least, currency)));
        }
    }

    private String notAnAmount() {
        int decimals = Currencies.decimals(currency);
        var example = words.money().number(decimals == 0 ? 8000 : 80 * tenTo(decimals), currency);
        return words.messages().get("offering.amount.wrong", example);
    }

    private static long tenTo(int power) {
        return power == 0 ? 1 : 10 * tenTo(power - 1);
    }
}
