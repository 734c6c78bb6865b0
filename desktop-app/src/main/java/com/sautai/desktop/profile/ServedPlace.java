package com.sautai.desktop.profile;

import com.sautai.model.sync.Fields;
import java.util.UUID;

/// A postal code where the chef cooks.
record ServedPlace(UUID id, Fields body) {
    /// As the chef wrote it.
    String code() {
        var written = body.text("display_postalcode");
        return written.isEmpty() ? body.text("postal_code") : written;
    }

    String country() {
        return body.text("country");
    }
}
