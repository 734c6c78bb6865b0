package com.sautai.server.chef;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// What there is in a gallery.
@JsonNaming(SnakeCaseStrategy.class)
record GalleryStats(
        long totalPhotos, Map<String, Long> categories, List<Tag> tags, DateRange dateRange) {
    private static final int MOST_TAGS = 50;

    GalleryStats {
        categories = new TreeMap<>(categories);
        tags = List.copyOf(tags);
    }

    record Tag(String name, long count) {}

    record DateRange(@Nullable Instant first, @Nullable Instant last) {}

    static GalleryStats of(List<GalleryStore.Taken> photos) {
        var tags =
                photos.stream()
                        .flatMap(photo -> photo.tags().stream())
                        .collect(Collectors.groupingBy(tag -> tag, Collectors.counting()));
        var times = photos.stream().map(GalleryStore.Taken::createdAt).sorted().toList();
        return new GalleryStats(
                photos.size(),
                photos.stream()
                        .map(GalleryStore.Taken::category)
                        .filter(Objects::nonNull)
                        .collect(Collectors.groupingBy(name -> name, Collectors.counting())),
                tags.entrySet().stream()
                        .map(tag -> new Tag(tag.getKey(), tag.getValue()))
                        .sorted(
                                Comparator.comparingLong(Tag::count)
                                        .reversed()
                                        .thenComparing(Tag::name))
                        .limit(MOST_TAGS)
                        .toList(),
                times.isEmpty()
                        ? new DateRange(null, null)
                        : new DateRange(times.getFirst(), times.getLast()));
    }
}
