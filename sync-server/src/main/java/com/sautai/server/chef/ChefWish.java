package com.sautai.server.chef;

import com.sautai.model.sync.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody tells who wants to become a chef; all of it begins their profile.
record ChefWish(
        @Nullable String bio,
        @Nullable String experience,
        @Nullable String city,
        @Nullable String country,
        List<String> postalCodes,
        @Nullable String picture) {
    ChefWish {
        postalCodes = List.copyOf(postalCodes);
    }

    Fields profile() {
        return Fields.of("bio", bio)
                .with("experience", experience)
                .with("city", city)
                .with("country", country)
                .with("picture", picture)
                .compact();
    }
}
