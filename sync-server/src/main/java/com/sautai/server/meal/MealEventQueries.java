package com.sautai.server.meal;

import static com.sautai.server.db.Tables.ACCOUNT;
import static com.sautai.server.db.Tables.CHEF;
import static com.sautai.server.db.Tables.MEAL;
import static com.sautai.server.db.Tables.MEAL_EVENT;
import static com.sautai.server.db.Tables.PROFILE;
import static com.sautai.server.db.Tables.SERVING_AREA;

import com.sautai.model.sync.SyncedType;
import com.sautai.server.chef.KitchenQueries;
import com.sautai.server.platform.Paging;
import com.sautai.server.platform.Tx;
import com.sautai.server.sync.RowStore;
import com.sautai.server.sync.TypeStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.impl.DSL;

/// Reads meal events.
final class MealEventQueries {
    private static final Field<String> CHEF_NAME = KitchenQueries.NAME.as("chef_name");

    private final TypeStore events;

    MealEventQueries(RowStore rows) {
        events = rows.of(SyncedType.MEAL_EVENT);
    }

    long count(Tx tx, MealEventFilter filter, Instant now) {
        return from(tx, List.of(DSL.count()), conditions(filter, now)).fetchSingle(0, Long.class);
    }

    /// Upcoming ones with the next first, else the newest first.
    List<StoredEvent> list(Tx tx, MealEventFilter filter, Instant now, Paging paging) {
        var time = MEAL_EVENT.STARTS_AT;
        return from(tx, columns(), conditions(filter, now))
                .orderBy(filter.upcoming() ? time.asc() : time.desc(), MEAL_EVENT.NUMBER)
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(this::event);
    }

    /// An event that guests may see, cancelled ones included.
    Optional<StoredEvent> findPublic(Tx tx, long number) {
        return from(tx, columns(), MEAL_EVENT.NUMBER.eq(number).and(isPublic()))
                .fetchOptional(this::event);
    }

    Optional<StoredEvent> findOwn(Tx tx, long chefId, long number) {
        return from(tx, columns(), MEAL_EVENT.NUMBER.eq(number).and(MEAL_EVENT.CHEF_ID.eq(chefId)))
                .fetchOptional(this::event);
    }

    /// The id of one of the chef's meals.
    Optional<UUID> findMeal(Tx tx, long chefId, long number) {
        return tx.sql()
                .select(MEAL.ID)
                .from(MEAL)
                .where(MEAL.NUMBER.eq(number), MEAL.CHEF_ID.eq(chefId), MEAL.DELETED_AT.isNull())
                .fetchOptional(MEAL.ID);
    }

    private static SelectConditionStep<Record> from(
            Tx tx, List<? extends SelectFieldOrAsterisk> columns, Condition which) {
        return tx.sql()
                .select(columns)
                .from(MEAL_EVENT)
                .join(CHEF)
                .on(CHEF.ID.eq(MEAL_EVENT.CHEF_ID))
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(CHEF.ACCOUNT_ID))
                .leftJoin(PROFILE)
                .on(PROFILE.CHEF_ID.eq(MEAL_EVENT.CHEF_ID))
                .leftJoin(MEAL)
                .on(MEAL.CHEF_ID.eq(MEAL_EVENT.CHEF_ID), MEAL.ID.eq(MEAL_EVENT.MEAL_ID))
                .where(which, MEAL_EVENT.DELETED_AT.isNull());
    }

    private List<Field<?>> columns() {
        var columns = new ArrayList<Field<?>>(List.of(events.columns()));
        columns.addAll(
                List.of(
                        MEAL_EVENT.CHEF_ID,
                        ACCOUNT.USERNAME,
                        CHEF_NAME,
                        PROFILE.ON_BREAK,
                        MEAL.NUMBER,
                        MEAL.NAME,
                        MEAL.DESCRIPTION));
        return columns;
    }

    private StoredEvent event(Record row) {
        var meal = row.get(MEAL.NUMBER);
        return new StoredEvent(
                events.id(row),
                events.body(row),
                new StoredEvent.Chef(
                        row.get(MEAL_EVENT.CHEF_ID), row.get(ACCOUNT.USERNAME), row.get(CHEF_NAME)),
                Boolean.TRUE.equals(row.get(PROFILE.ON_BREAK)),
                meal == null
                        ? null
                        : new StoredEvent.StoredMeal(
                                meal,
                                row.get(MEAL.NAME),
                                Objects.requireNonNullElse(row.get(MEAL.DESCRIPTION), "")));
    }

    private static Condition conditions(MealEventFilter filter, Instant now) {
        var which =
                filter.ownOf()
                        .map(MEAL_EVENT.CHEF_ID::eq)
                        .orElseGet(() -> isPublic().and(MEAL_EVENT.CANCELLED_AT.isNull()));
        if (filter.chefId().isPresent()) {
            which = which.and(MEAL_EVENT.CHEF_ID.eq(filter.chefId().get()));
        }
        if (filter.chefUsername().isPresent()) {
            which = which.and(ACCOUNT.USERNAME_KEY.eq(filter.chefUsername().get()));
        }
        if (filter.postalCode().isPresent()) {
            which = which.and(MEAL_EVENT.CHEF_ID.in(serving(filter)));
        }
        if (filter.upcoming()) {
            which = which.and(MEAL_EVENT.STARTS_AT.gt(now)).and(MEAL_EVENT.CANCELLED_AT.isNull());
        }
        return which;
    }

    private static Select<Record1<Long>> serving(MealEventFilter filter) {
        return DSL.select(SERVING_AREA.CHEF_ID)
                .from(SERVING_AREA)
                .where(
                        SERVING_AREA.POSTAL_CODE.eq(filter.postalCode().orElseThrow()),
                        filter.country().map(SERVING_AREA.COUNTRY::eq).orElse(DSL.noCondition()),
                        SERVING_AREA.DELETED_AT.isNull());
    }

    private static Condition isPublic() {
        return MEAL_EVENT.PUBLISHED_AT.isNotNull().and(KitchenQueries.IS_PUBLIC);
    }
}
