package com.sautai.model.dashboard;

import com.sautai.model.sync.Fields;
import java.util.Collection;
import java.util.List;

/// The records that a chef's numbers are counted from. More than needed does no harm: what is
/// deleted, over or too old is left out by the counting itself.
///
/// @param bookings of tiers (`service_order`)
public record KitchenRecords(
        Collection<Fields> leads,
        Collection<Fields> orders,
        Collection<Fields> bookings,
        Collection<Fields> ledger) {
    public KitchenRecords {
        leads = List.copyOf(leads);
        orders = List.copyOf(orders);
        bookings = List.copyOf(bookings);
        ledger = List.copyOf(ledger);
    }
}
