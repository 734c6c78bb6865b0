package com.sautai.server.offering;

import java.util.Optional;

/// Which offerings are asked for.
///
/// @param own whether a chef asks for all of their own; else only what guests may see
record OfferingFilter(
        boolean own, Optional<Long> chefId, Optional<String> serviceType, Optional<Place> place) {
    /// @param postalCode as it is compared
    record Place(String country, String postalCode) {}

    static OfferingFilter ownOf(long chefId, Optional<String> serviceType) {
        return new OfferingFilter(true, Optional.of(chefId), serviceType, Optional.empty());
    }
}
