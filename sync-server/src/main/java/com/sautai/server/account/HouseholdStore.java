package com.sautai.server.account;

import static com.sautai.server.db.Tables.HOUSEHOLD_MEMBER;

import com.sautai.server.platform.Tx;
import java.util.List;

/// Who eats along.
final class HouseholdStore {
    List<HouseholdMember> all(Tx tx, long accountId) {
        return tx.sql()
                .selectFrom(HOUSEHOLD_MEMBER)
                .where(HOUSEHOLD_MEMBER.ACCOUNT_ID.eq(accountId))
                .orderBy(HOUSEHOLD_MEMBER.ID)
                .fetch(row ->
                        new HouseholdMember(
                                row.getId(),
                                row.getName(),
                                row.getAge(),
                                PersonStore.words(row.getDietaryPreferences()),
                                PersonStore.words(row.getAllergies()),
                                row.getNotes()));
    }

    void replace(Tx tx, long accountId, List<HouseholdMember> members) {
        tx.sql()
                .deleteFrom(HOUSEHOLD_MEMBER)
                .where(HOUSEHOLD_MEMBER.ACCOUNT_ID.eq(accountId))
                .execute();
        for (var member : members) {
            tx.sql()
                    .insertInto(HOUSEHOLD_MEMBER)
                    .set(HOUSEHOLD_MEMBER.ACCOUNT_ID, accountId)
                    .set(HOUSEHOLD_MEMBER.NAME, member.name())
                    .set(HOUSEHOLD_MEMBER.AGE, member.age())
                    .set(
                            HOUSEHOLD_MEMBER.DIETARY_PREFERENCES,
                            member.dietaryPreferences().toArray(String[]::new))
                    .set(HOUSEHOLD_MEMBER.ALLERGIES, member.allergies().toArray(String[]::new))
                    .set(HOUSEHOLD_MEMBER.NOTES, member.notes())
                    .execute();
        }
    }
}
