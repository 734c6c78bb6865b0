package com.sautai.server.chef;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// A photo of a chef's gallery.
@JsonNaming(SnakeCaseStrategy.class)
record GalleryPhoto(
        long id,
        @Nullable String imageUrl,
        @Nullable String thumbnailUrl,
        @Nullable String title,
        @Nullable String caption,
        @Nullable String category,
        List<String> tags,
        @Nullable Integer width,
        @Nullable Integer height,
        boolean isFeatured,
        Instant createdAt) {
    GalleryPhoto {
        tags = List.copyOf(tags);
    }
}
