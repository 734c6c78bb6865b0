package com.sautai.server.crm;

import static com.sautai.server.db.Tables.ACCOUNT;
import static com.sautai.server.db.Tables.HOUSEHOLD_MEMBER;

import com.sautai.model.lead.Guest;
import com.sautai.server.platform.Tx;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Guests as their accounts describe them.
final class GuestQueries {
    private static final int MOST_WORDS = 50;

    /// Nobody, once they deleted their account.
    Optional<Guest> find(Tx tx, long accountId) {
        var members =
                tx.sql()
                        .select(HOUSEHOLD_MEMBER.ALLERGIES, HOUSEHOLD_MEMBER.DIETARY_PREFERENCES)
                        .from(HOUSEHOLD_MEMBER)
                        .where(HOUSEHOLD_MEMBER.ACCOUNT_ID.eq(accountId))
                        .fetch();
        return tx.sql()
                .selectFrom(ACCOUNT)
                .where(ACCOUNT.ID.eq(accountId), ACCOUNT.CLOSED_AT.isNull())
                .fetchOptional(row -> guest(accountId, row, members));
    }

    /// A household is cooked for together, so what one of them must not eat is told with the rest.
    private static Guest guest(long accountId, Record account, List<? extends Record> members) {
        var allergies = members.stream().map(each -> each.get(HOUSEHOLD_MEMBER.ALLERGIES));
        var diets = members.stream().map(each -> each.get(HOUSEHOLD_MEMBER.DIETARY_PREFERENCES));
        var shown = text(account.get(ACCOUNT.PUBLIC_DISPLAY_NAME));
        return new Guest(
                accountId,
                shown.isBlank() ? text(account.get(ACCOUNT.USERNAME)) : shown,
                text(account.get(ACCOUNT.EMAIL)),
                text(account.get(ACCOUNT.PHONE)),
                words(
                        Stream.concat(
                                Stream.of(
                                        words(account.get(ACCOUNT.ALLERGIES)),
                                        words(account.get(ACCOUNT.CUSTOM_ALLERGIES))),
                                allergies.map(GuestQueries::words))),
                words(
                        Stream.concat(
                                Stream.of(words(account.get(ACCOUNT.DIETARY_PREFERENCES))),
                                diets.map(GuestQueries::words))),
                household(account.get(ACCOUNT.HOUSEHOLD_MEMBER_COUNT)));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static List<String> words(String @Nullable [] words) {
        return words == null
                ? List.of()
                : Arrays.stream(words).filter(Objects::nonNull).map(String::strip).toList();
    }

    private static List<String> words(Stream<List<String>> lists) {
        return lists.flatMap(List::stream)
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    /// One is what an account says before anybody tells it more.
    private static @Nullable Long household(@Nullable Integer members) {
        return members == null || members < 2 ? null : members.longValue();
    }
}
