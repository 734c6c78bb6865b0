package com.sautai.desktop.importing;

import com.sautai.desktop.local.Row;
import com.sautai.model.lead.Interaction;
import com.sautai.model.sync.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// A lead that is there already, with what earlier imports wrote into its notes about it.
///
/// @param notes the payloads of its notes
record KnownLead(UUID id, Fields body, List<Fields> notes) {
    /// All leads of a kitchen.
    static List<KnownLead> all(List<Row> leads, List<Row> interactions) {
        Map<String, List<Fields>> notes =
                interactions.stream()
                        .filter(row -> row.body().get("payload") instanceof Map<?, ?>)
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.body().text("lead_id"),
                                        Collectors.mapping(
                                                row -> payload(row.body()),
                                                Collectors.toCollection(ArrayList::new))));
        return leads.stream()
                .map(row ->
                        new KnownLead(
                                row.id(),
                                row.body(),
                                notes.getOrDefault(row.id().toString(), List.of())))
                .toList();
    }

    private static Fields payload(Fields interaction) {
        return Interaction.of(new UUID(0, 0), interaction).payload();
    }
}
