package com.sautai.model.id;

import java.util.UUID;

/// Makes the ids of new records and mutations.
@FunctionalInterface
public interface Ids {
    UUID next();
}
