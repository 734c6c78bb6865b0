package com.sautai.server.account;

import com.sautai.model.account.AccountRules;
import com.sautai.model.account.Zones;
import com.sautai.server.platform.Input;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What somebody tells about themselves; `null` where they say nothing, empty text to clear.
record AccountChange(
        @Nullable String username,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String displayName,
        @Nullable String timezone,
        @Nullable String language,
        @Nullable String measurementSystem,
        @Nullable List<String> dietaryPreferences,
        @Nullable List<String> allergies,
        @Nullable List<String> customAllergies,
        @Nullable Integer householdCount,
        @Nullable List<HouseholdMember> household) {
    private static final int MOST_WORDS = 50;
    private static final int LONGEST_WORD = 64;
    private static final int MOST_PEOPLE = 50;
    private static final String LANGUAGE = "[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8}){0,3}";

    /// Notes in the input what is wrong with it.
    static AccountChange read(Input input) {
        return new AccountChange(
                checked(input, "username", AccountRules::ofUsername).orElse(null),
                checked(input, "email", AccountRules::ofEmail).orElse(null),
                clearable(input, input.has("phone") ? "phone" : "phone_number", 40),
                clearable(input, "public_display_name", 100),
                known(input, "timezone", "a time zone such as Europe/Berlin", Zones::isZone),
                known(
                        input,
                        "preferred_language",
                        "a language such as en",
                        text -> text.matches(LANGUAGE)),
                input.oneOf("measurement_system", List.of("METRIC", "US")).orElse(null),
                input.texts("dietary_preferences", MOST_WORDS, LONGEST_WORD).orElse(null),
                input.texts("allergies", MOST_WORDS, LONGEST_WORD).orElse(null),
                input.texts("custom_allergies", MOST_WORDS, LONGEST_WORD).orElse(null),
                input.whole("household_member_count", 1, 100).map(Long::intValue).orElse(null),
                input.has("household_members") ? household(input) : null);
    }

    private static Optional<String> checked(
            Input input, String field, Function<String, Optional<com.sautai.model.Problem>> rule) {
        return input.text(field, AccountRules.LONGEST_EMAIL)
                .flatMap(text ->
                        rule.apply(text)
                                .map(wrong ->
                                        input.<String>wrong(field, wrong.code(), wrong.text()))
                                .orElse(Optional.of(text)));
    }

    private static @Nullable String clearable(Input input, String field, int longest) {
        return input.has(field) ? input.text(field, longest).orElse("") : null;
    }

    private static @Nullable String known(
            Input input, String field, String allowed, Function<String, Boolean> isKnown) {
        return input.text(field, 64)
                .flatMap(text ->
                        isKnown.apply(text)
                                ? Optional.of(text)
                                : input.<String>wrong(
                                        field, "not_allowed", field + " must be " + allowed + "."))
                .orElse(null);
    }

    private static List<HouseholdMember> household(Input input) {
        return input.objects("household_members", MOST_PEOPLE).stream()
                .map(each -> {
                    var member =
                            new HouseholdMember(
                                    0,
                                    each.required("name", each.text("name", 100)).orElse(""),
                                    each.whole("age", 0, 150).map(Long::intValue).orElse(null),
                                    each.texts("dietary_preferences", MOST_WORDS, LONGEST_WORD)
                                            .orElse(List.of()),
                                    each.texts("allergies", MOST_WORDS, LONGEST_WORD)
                                            .orElse(List.of()),
                                    each.text("notes", 2_000).orElse(null));
                    input.wrongIn("household_members", each);
                    return member;
                })
                .toList();
    }
}
