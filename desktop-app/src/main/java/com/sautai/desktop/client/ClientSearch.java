package com.sautai.desktop.client;

import com.sautai.desktop.lead.Fold;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a client can be found by, written without case and accents.
///
/// @param text name, address, what they eat and ordered, how to reach them
record ClientSearch(Client client, String text) {
    static ClientSearch of(Client client, ClientWords words) {
        var lead = client.lead();
        var texts =
                Stream.of(
                                List.of(client.name()),
                                client.addresses(),
                                client.allergies().stream().map(words.leads()::allergy).toList(),
                                client.diets(),
                                client.orders().stream().map(ClientOrder::title).toList(),
                                lead == null
                                        ? List.<String>of()
                                        : List.of(lead.email(), lead.phone()))
                        .flatMap(Collection::stream);
        return new ClientSearch(client, texts.map(Fold::of).collect(Collectors.joining("\n")));
    }

    /// Whether each word of a query is somewhere in it.
    boolean matches(List<String> folded) {
        return folded.stream().allMatch(text::contains);
    }
}
