package com.sautai.server.legacy;

import com.sautai.server.flag.Flags;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The old addresses that are on, as the contract names them; those that are off do not exist.
public final class LegacyContract {
    private LegacyContract() {}

    public static void addTo(JsonNode document, Flags flags) {
        var paths = (ObjectNode) document.path("paths");
        for (var route : LegacyCatalogue.ROUTES) {
            if (flags.isOn(route.family())) {
                var operation =
                        paths.withObjectProperty(route.path())
                                .putObject(route.method().toLowerCase(Locale.ROOT));
                operation.put("deprecated", true);
                operation.put("summary", "Passed through to the old backend.");
                operation.put("description", "Use " + route.successor() + " instead.");
                operation
                        .putObject("responses")
                        .putObject("default")
                        .put("description", "What the old backend answers.");
            }
        }
    }
}
