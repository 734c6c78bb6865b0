package com.sautai.server.crm;

import com.sautai.model.id.Ids;
import com.sautai.model.lead.Guest;
import com.sautai.model.lead.InteractionType;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.sync.Records;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Each guest is one lead of a chef, and each thing a guest did is in its history once.
public final class GuestLeads implements LeadAutomation {
    private final Ids ids;
    private final GuestQueries guests = new GuestQueries();
    private final PersonQueries people = new PersonQueries();

    public GuestLeads(Ids ids) {
        this.ids = ids;
    }

    @Override
    public void happened(Records.Writing writing, long accountId, Event event) {
        var interaction = interactionId(event);
        if (writing.find(SyncedType.INTERACTION, interaction).isPresent()) {
            return;
        }
        guests.find(writing.tx(), accountId)
                .ifPresent(guest -> {
                    var lead = keepUp(writing, guest, event);
                    writing.put(SyncedType.INTERACTION, interaction, body(lead, event));
                });
    }

    private UUID keepUp(Records.Writing writing, Guest guest, Event event) {
        var tx = writing.tx();
        long chef = writing.chefId();
        var known = people.leadOf(tx, chef, guest);
        var id = known.orElseGet(ids::next);
        var lead =
                known.flatMap(there -> writing.find(SyncedType.LEAD, there))
                        .orElseGet(() -> guest.newLead(event.type().wire(), event.at()));
        var isFirstOrder =
                event.type() == InteractionType.ORDER && !people.hasOrdered(tx, chef, id);
        writing.put(SyncedType.LEAD, id, lead.with(guest.changes(lead, isFirstOrder)));
        return id;
    }

    private static Fields body(UUID lead, Event event) {
        var body = new TreeMap<String, @Nullable Object>();
        body.put("lead_id", lead);
        body.put("type", event.type().wire());
        body.put("payload", event.payload().isEmpty() ? null : event.payload());
        body.put("occurred_at", event.at());
        return new Fields(body);
    }

    /// Follows from the event, so that telling it again finds it.
    private static UUID interactionId(Event event) {
        var name = event.type().wire() + "/" + event.key();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
