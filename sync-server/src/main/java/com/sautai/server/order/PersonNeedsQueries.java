package com.sautai.server.order;

import static com.sautai.server.db.Tables.ACCOUNT;
import static com.sautai.server.db.Tables.HOUSEHOLD_MEMBER;
import static com.sautai.server.db.Tables.LEAD;

import com.sautai.server.platform.Tx;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Reads allergies and diets of guests: what they said, for themselves and their household, and
/// what the chef noted.
final class PersonNeedsQueries {
    private PersonNeedsQueries() {}

    static Map<Long, PersonNeeds> of(Tx tx, long chefId, Collection<Long> accounts) {
        var needs = new HashMap<Long, PersonNeeds>();
        accounts.forEach(account -> needs.put(account, PersonNeeds.none()));
        if (accounts.isEmpty()) {
            return needs;
        }
        tx.sql()
                .select(
                        ACCOUNT.ID,
                        ACCOUNT.ALLERGIES,
                        ACCOUNT.CUSTOM_ALLERGIES,
                        ACCOUNT.DIETARY_PREFERENCES)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.in(accounts))
                .forEach(row -> {
                    add(needs, row.value1(), row.value2(), row.value4());
                    add(needs, row.value1(), row.value3(), null);
                });
        tx.sql()
                .select(
                        HOUSEHOLD_MEMBER.ACCOUNT_ID,
                        HOUSEHOLD_MEMBER.ALLERGIES,
                        HOUSEHOLD_MEMBER.DIETARY_PREFERENCES)
                .from(HOUSEHOLD_MEMBER)
                .where(HOUSEHOLD_MEMBER.ACCOUNT_ID.in(accounts))
                .forEach(row -> add(needs, row.value1(), row.value2(), row.value3()));
        // Joined, because H2 looks at all leads of the chef for an IN beside chef_id.
        var wanted = DSL.unnest(accounts.toArray(Long[]::new)).as("wanted", "wanted_id");
        Field<Long> wantedId = DSL.field(DSL.name("wanted", "wanted_id"), Long.class);
        tx.sql()
                .select(LEAD.USER_NUMBER, LEAD.ALLERGIES, LEAD.DIETARY_PREFERENCES)
                .from(wanted)
                .join(LEAD)
                .on(LEAD.CHEF_ID.eq(chefId), LEAD.USER_NUMBER.eq(wantedId))
                .where(LEAD.DELETED_AT.isNull())
                .forEach(row -> add(needs, row.value1(), row.value2(), row.value3()));
        return needs;
    }

    private static void add(
            Map<Long, PersonNeeds> needs,
            long account,
            String @Nullable [] allergies,
            String @Nullable [] diets) {
        var person = needs.get(account);
        if (person != null) {
            person.add(list(allergies), list(diets));
        }
    }

    private static List<String> list(String @Nullable [] texts) {
        return texts == null ? List.of() : List.of(texts);
    }
}
