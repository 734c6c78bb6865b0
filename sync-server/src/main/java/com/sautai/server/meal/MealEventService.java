package com.sautai.server.meal;

import com.sautai.model.Problem;
import com.sautai.model.id.Ids;
import com.sautai.model.meal.MealEventRules;
import com.sautai.model.meal.MealEventSeats;
import com.sautai.model.meal.MealEventStatus;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.chef.KitchenQueries;
import com.sautai.server.platform.BadInput;
import com.sautai.server.platform.Input;
import com.sautai.server.sync.Records;
import com.sautai.server.sync.RowStore;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What a chef does with their meal events on the web.
public final class MealEventService {
    private static final List<String> TIMES =
            List.of("event_date", "event_time", "cutoff_date", "cutoff_time");

    private final Records records;
    private final MealEventQueries queries;
    private final KitchenQueries kitchens = new KitchenQueries();
    private final Ids ids;
    private final Clock clock;

    public MealEventService(Records records, RowStore rows, Ids ids, Clock clock) {
        this.records = records;
        this.queries = new MealEventQueries(rows);
        this.ids = ids;
        this.clock = clock;
    }

    StoredEvent create(long chefId, Input input) {
        return written(
                chefId,
                writing -> {
                    var kitchen = kitchens.get(writing.tx(), chefId);
                    var wanted = MealEventInput.create(input, kitchen.zone(), kitchen.currency());
                    var body =
                            wanted.set()
                                    .with("timezone", kitchen.zone().getId())
                                    .with("currency", kitchen.currency())
                                    .with("created_at", clock.instant());
                    if (body.get("min_price") == null) {
                        body = body.with("min_price", body.get("base_price"));
                    }
                    body = withMeal(writing, body, wanted.meal());
                    body =
                            body.with(
                                    MealEventWish.of(
                                            body, wanted.status().orElse("open"), clock.instant()));
                    return put(writing, ids.next(), body);
                });
    }

    MealEventAnswer update(long chefId, long number, Input input) {
        return change(
                chefId,
                number,
                (writing, event) -> {
                    var before = event.body();
                    var now = MealEventStatus.of(before, clock.instant());
                    if (now.isOver()) {
                        return new MealEventAnswer.WrongState(
                                "The event is " + now.wire() + "; nothing changes any more.");
                    }
                    var wanted = MealEventInput.update(input, before);
                    var set = withFlatPrice(before, wanted.set());
                    if (wanted.meal().isPresent()) {
                        set = withMeal(writing, set, wanted.meal());
                    }
                    var status = wanted.status().filter(text -> !text.equals(now.wire()));
                    if (status.isPresent()) {
                        if (status.get().equals("draft") && MealEventSeats.taken(before) > 0) {
                            return new MealEventAnswer.WrongState(
                                    "Plates are sold; cancel the event instead.");
                        }
                        set = set.with(MealEventWish.of(before, status.get(), clock.instant()));
                    }
                    checkTimes(before, before.with(set).compact());
                    return new MealEventAnswer.Done(put(writing, event.id(), set));
                });
    }

    MealEventAnswer cancel(long chefId, long number, String reason) {
        return change(
                chefId,
                number,
                (writing, event) -> {
                    var now = MealEventStatus.of(event.body(), clock.instant());
                    if (now.isOver()) {
                        return new MealEventAnswer.WrongState(
                                "The event is " + now.wire() + " already.");
                    }
                    return new MealEventAnswer.Done(
                            put(
                                    writing,
                                    event.id(),
                                    Fields.of("cancelled_at", clock.instant())
                                            .with("cancel_reason", reason)));
                });
    }

    MealEventAnswer duplicate(long chefId, long number, Input input) {
        return change(
                chefId,
                number,
                (writing, event) -> {
                    var date = input.date("event_date");
                    input.check();
                    return new MealEventAnswer.Done(
                            put(
                                    writing,
                                    ids.next(),
                                    MealEventCopy.of(event.body(), date, clock.instant())));
                });
    }

    /// A price that does not fall stays so when the chef changes it.
    private static Fields withFlatPrice(Fields before, Fields set) {
        boolean isFlat = Objects.equals(before.number("base_price"), before.number("min_price"));
        return isFlat && set.get("base_price") != null && set.get("min_price") == null
                ? set.with("min_price", set.get("base_price"))
                : set;
    }

    /// The meal that is named; a title alone makes one.
    private Fields withMeal(Records.Writing writing, Fields body, Optional<Long> meal) {
        if (meal.isEmpty()) {
            if (body.text("title").isEmpty()) {
                throw new BadInput("title", "required", "Give a title or a meal.");
            }
            var id = ids.next();
            writing.put(
                    SyncedType.MEAL,
                    id,
                    Fields.of("name", body.text("title"))
                            .with("description", body.get("description")));
            return body.with("meal_id", id);
        }
        var id =
                queries.findMeal(writing.tx(), writing.chefId(), meal.get())
                        .orElseThrow(() ->
                                new BadInput(
                                        "meal", "not_allowed", "meal must be one of your meals."));
        var named = body.with("meal_id", id);
        return body.text("title").isEmpty() && body.get("created_at") != null
                ? named.with("title", writing.find(SyncedType.MEAL, id).orElseThrow().text("name"))
                : named;
    }

    private void checkTimes(Fields before, Fields after) {
        if (after.get("published_at") != null
                && !before.only(TIMES).equals(after.only(TIMES))
                && SyncedType.MEAL_EVENT.problems(after).isEmpty()) {
            var problems = MealEventRules.problemsWhenPublished(after, clock.instant());
            if (!problems.isEmpty()) {
                throw new BadInput(problems);
            }
        }
    }

    private StoredEvent put(Records.Writing writing, UUID id, Fields set) {
        var body = writing.put(SyncedType.MEAL_EVENT, id, set);
        return queries.findOwn(
                        writing.tx(),
                        writing.chefId(),
                        Objects.requireNonNull(body.number("number")))
                .orElseThrow();
    }

    private MealEventAnswer change(
            long chefId,
            long number,
            BiFunction<Records.Writing, StoredEvent, MealEventAnswer> work) {
        return written(
                chefId,
                writing ->
                        queries.findOwn(writing.tx(), chefId, number)
                                .map(event -> work.apply(writing, event))
                                .orElseGet(MealEventAnswer.NotFound::new));
    }

    /// What is wrong is told by the names that the web has.
    private <T> T written(long chefId, Function<Records.Writing, T> work) {
        try {
            return records.write(chefId, work);
        } catch (BadInput wrong) {
            throw new BadInput(wrong.problems().stream().map(MealEventService::named).toList());
        }
    }

    private static Problem named(Problem problem) {
        return problem.field().startsWith("cutoff_")
                ? new Problem("order_cutoff_time", problem.code(), problem.text())
                : problem;
    }
}
