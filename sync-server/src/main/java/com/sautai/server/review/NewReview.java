package com.sautai.server.review;

import org.jspecify.annotations.Nullable;

/// What a guest says.
///
/// @param rating 1 to 5
/// @param orderNumber which order is meant; `null` for the newest without a review
record NewReview(int rating, @Nullable String comment, @Nullable Long orderNumber) {}
