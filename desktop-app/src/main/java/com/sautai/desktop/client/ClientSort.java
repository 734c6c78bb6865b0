package com.sautai.desktop.client;

import java.text.Collator;
import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;

/// The orders a chef may want their clients in.
enum ClientSort {
    NAME,
    LAST_ORDER,
    VALUE;

    /// @param currency the chef's own: who paid most in it comes first, whatever they paid in
    ///   others
    Comparator<Client> comparator(String currency, Locale locale) {
        Comparator<Client> byName =
                Comparator.comparing(Client::name, Collator.getInstance(locale));
        var order =
                switch (this) {
                    case NAME -> byName;
                    case LAST_ORDER ->
                            Comparator.comparing(Client::lastOrder)
                                    .reversed()
                                    .thenComparing(byName);
                    case VALUE ->
                            Comparator.comparingLong((Client each) -> in(each, currency))
                                    .thenComparingLong(ClientSort::most)
                                    .reversed()
                                    .thenComparing(byName);
                };
        return order.thenComparingLong(Client::customer);
    }

    private static long in(Client client, String currency) {
        return client.value().getOrDefault(currency, 0L);
    }

    private static long most(Client client) {
        return client.value().isEmpty() ? 0 : Collections.max(client.value().values());
    }
}
