package com.sautai.server.chef;

import com.sautai.server.picture.PictureRoutes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// A chef as the public sees them.
///
/// @param id the chef's, not the account's
/// @param slug the username as an address has it
/// @param reviewSummary one sentence
/// @param isPreview whether only the chef sees it so far
@JsonNaming(SnakeCaseStrategy.class)
public record ChefCard(
        long id,
        String username,
        String slug,
        User user,
        String publicDisplayName,
        String bio,
        String experience,
        String city,
        String country,
        @Nullable String profilePicUrl,
        @Nullable String bannerUrl,
        List<Place> servingPostalcodes,
        @Nullable String reviewSummary,
        @Nullable Double averageRating,
        long reviewsCount,
        List<Photo> photos,
        long photosCount,
        boolean isOnBreak,
        String breakNote,
        boolean isLive,
        boolean isVerified,
        boolean backgroundChecked,
        boolean insured,
        @Nullable LocalDate insuranceExpiry,
        boolean foodHandlersCert,
        String defaultCurrency,
        String timezone,
        boolean isPreview) {
    static final int MOST_PHOTOS = 6;
    static final int MOST_PLACES = 200;

    public ChefCard {
        servingPostalcodes = List.copyOf(servingPostalcodes);
        photos = List.copyOf(photos);
    }

    @JsonNaming(SnakeCaseStrategy.class)
    public record User(String username) {}

    @JsonNaming(SnakeCaseStrategy.class)
    public record Place(
            String postalCode, String displayPostalcode, @Nullable String city, Country country) {}

    public record Country(String code, String name) {
        public static Country of(String code) {
            return new Country(code, Locale.of("", code).getDisplayCountry(Locale.ENGLISH));
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    public record Photo(
            long id,
            String imageUrl,
            @Nullable String title,
            @Nullable String caption,
            boolean isFeatured,
            Instant createdAt) {}

    static @Nullable String address(@Nullable String sha256) {
        return sha256 == null ? null : PictureRoutes.address(sha256);
    }

    static @Nullable Double average(long ratings, long count) {
        return count == 0 ? null : Math.round(ratings * 10.0 / count) / 10.0;
    }

    static @Nullable String summary(long ratings, long count) {
        var average = average(ratings, count);
        return average == null
                ? null
                : average + " out of 5 from " + count + (count == 1 ? " review" : " reviews");
    }
}
