package com.sautai.model.sync;

import com.sautai.model.Problem;
import com.sautai.model.offering.OfferingRules;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// What must hold for a record together with those that belong to it, beyond what holds for each
/// alone.
///
/// @param head the type that others belong to
/// @param member the type that belongs to it
/// @param link the members' field with the head's id; fixed, so that a member never moves
/// @param rule what is wrong with a head, `null` when there never was one, and its members, some of
///   which may be deleted
public record GroupRule(
        SyncedType head,
        SyncedType member,
        String link,
        BiFunction<@Nullable Fields, Collection<Fields>, List<Problem>> rule) {

    /// All of them.
    public static final List<GroupRule> ALL =
            List.of(
                    new GroupRule(
                            SyncedType.OFFERING,
                            SyncedType.TIER,
                            "offering_id",
                            OfferingRules::problemsOfTiers));

    /// The id of the head that a record is or belongs to; empty when the rule does not concern it.
    public Optional<UUID> headOf(SyncedType type, UUID id, Fields body) {
        return type == head
                ? Optional.of(id)
                : Optional.ofNullable(type == member ? body.uuid(link) : null);
    }

    public List<Problem> problems(@Nullable Fields headBody, Collection<Fields> members) {
        return rule.apply(headBody, members);
    }
}
