package com.sautai.desktop.sync.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Gives every chef the same ids in the same order.
final class SharedIds {
    private final RandomGenerator random;
    private final List<UUID> ids = new ArrayList<>();
    private final Map<ChefBook, Integer> given = new HashMap<>();

    SharedIds(RandomGenerator random) {
        this.random = random;
    }

    UUID next(ChefBook chef) {
        int index = given.merge(chef, 1, Integer::sum) - 1;
        if (index == ids.size()) {
            ids.add(new UUID(random.nextLong(), random.nextLong()));
        }
        return ids.get(index);
    }
}
