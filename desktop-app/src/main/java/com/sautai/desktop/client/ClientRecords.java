package com.sautai.desktop.client;

import com.sautai.desktop.lead.LeadBook;
import com.sautai.desktop.lead.LeadCard;
import com.sautai.desktop.local.RecordBook;
import com.sautai.model.lead.Lead;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The records that tell who a chef's clients are.
///
/// @param bookings service orders by id
/// @param plates meal orders by id
/// @param events the meal events of those plates by id
/// @param orders what was paid for together, by id
record ClientRecords(
        Map<UUID, Fields> bookings,
        Map<UUID, Fields> plates,
        Map<UUID, Fields> events,
        Map<UUID, Fields> orders,
        Collection<Fields> ledger,
        List<Lead> leads) {
    static ClientRecords of(RecordBook records, LeadBook leads) {
        return new ClientRecords(
                records.all(SyncedType.SERVICE_ORDER),
                records.all(SyncedType.MEAL_ORDER),
                records.all(SyncedType.MEAL_EVENT),
                records.all(SyncedType.ORDER),
                records.all(SyncedType.LEDGER_ENTRY).values(),
                leads.cards().stream().map(LeadCard::lead).toList());
    }
}
