package com.sautai.server.crm;

import static com.sautai.server.db.Tables.INTERACTION;
import static com.sautai.server.db.Tables.LEAD;

import com.sautai.model.lead.Guest;
import com.sautai.model.lead.InteractionType;
import com.sautai.model.lead.PersonKey;
import com.sautai.server.platform.Tx;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;

/// Which lead of a chef is the same person as a guest.
final class PersonQueries {
    /// By what a lead was recognised, the surest first.
    private enum Key {
        ACCOUNT,
        EMAIL,
        PHONE
    }

    private record Candidate(Key key, UUID id, boolean isDeleted, Instant createdAt) {
        /// The account and the address are one person; a telephone may be shared.
        boolean isSure() {
            return key != Key.PHONE;
        }
    }

    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparing((Candidate each) -> !each.isSure())
                    .thenComparing(Candidate::isDeleted)
                    .thenComparing(Candidate::key)
                    .thenComparing(Candidate::createdAt)
                    .thenComparing(Candidate::id);

    /// The lead of a guest; one that the chef deleted only where there is no other.
    Optional<UUID> leadOf(Tx tx, long chefId, Guest guest) {
        return Stream.of(
                        candidates(
                                tx,
                                chefId,
                                Key.ACCOUNT,
                                Optional.of(LEAD.USER_NUMBER.eq(guest.accountId()))),
                        candidates(
                                tx,
                                chefId,
                                Key.EMAIL,
                                PersonKey.ofEmail(guest.email())
                                        .map(key ->
                                                notSomebodyElse(guest)
                                                        .and(LEAD.EMAIL_KEY.eq(key)))),
                        candidates(
                                tx,
                                chefId,
                                Key.PHONE,
                                PersonKey.ofPhone(guest.phone())
                                        .map(key ->
                                                notSomebodyElse(guest)
                                                        .and(LEAD.PHONE_KEY.eq(key)))))
                .flatMap(List::stream)
                .min(BEST_FIRST)
                .map(Candidate::id);
    }

    boolean hasOrdered(Tx tx, long chefId, UUID lead) {
        return tx.sql()
                .fetchExists(
                        INTERACTION,
                        INTERACTION.CHEF_ID.eq(chefId),
                        INTERACTION.LEAD_ID.eq(lead),
                        INTERACTION.TYPE.eq(InteractionType.ORDER.wire()));
    }

    /// Somebody with an account of their own is somebody else, whatever they share.
    private static Condition notSomebodyElse(Guest guest) {
        return LEAD.USER_NUMBER.isNull().or(LEAD.USER_NUMBER.eq(guest.accountId()));
    }

    private static List<Candidate> candidates(
            Tx tx, long chefId, Key key, Optional<Condition> condition) {
        return condition
                .map(matches ->
                        tx.sql()
                                .select(LEAD.ID, LEAD.DELETED_AT, LEAD.CREATED_AT)
                                .from(LEAD)
                                .where(LEAD.CHEF_ID.eq(chefId), matches)
                                .fetch(row ->
                                        new Candidate(
                                                key,
                                                row.value1(),
                                                row.value2() != null,
                                                row.value3())))
                .orElse(List.of());
    }
}
