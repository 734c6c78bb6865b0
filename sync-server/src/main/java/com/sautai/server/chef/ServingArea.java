package com.sautai.server.chef;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// A place that a chef serves, as its chef sees it.
@JsonNaming(SnakeCaseStrategy.class)
record ServingArea(
        UUID id,
        String postalCode,
        String displayPostalcode,
        @Nullable String city,
        ChefCard.Country country) {}
