/// What guests buy: plates of a meal event, and bookings of a tier.
@NullMarked
package com.sautai.model.order;

import org.jspecify.annotations.NullMarked;
