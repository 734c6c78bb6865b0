package com.sautai.server.meal;

/// What became of a chef's wish for a meal event.
sealed interface MealEventAnswer {
    record Done(StoredEvent event) implements MealEventAnswer {}

    record NotFound() implements MealEventAnswer {}

    /// @param detail one sentence that says why this cannot be done now
    record WrongState(String detail) implements MealEventAnswer {}
}
