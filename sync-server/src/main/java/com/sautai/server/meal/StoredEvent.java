package com.sautai.server.meal;

import com.sautai.model.sync.Fields;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A meal event with what is told of its chef.
///
/// @param onBreak whether the chef takes no orders now
/// @param meal `null` when the event is not of a meal of its own
record StoredEvent(UUID id, Fields body, Chef chef, boolean onBreak, @Nullable StoredMeal meal) {
    record Chef(long id, String username, String name) {}

    record StoredMeal(long number, String name, String description) {}
}
