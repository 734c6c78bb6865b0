package com.sautai.server.crm;

import com.sautai.model.lead.InteractionType;
import com.sautai.server.sync.Records;
import java.time.Instant;
import java.util.Map;

/// Keeps a chef's leads up with what guests do (`create_or_update_lead_for_user`).
@FunctionalInterface
public interface LeadAutomation {
    /// Something that really happened between a guest and a chef.
    ///
    /// @param key names the event among all of the chef's; telling it again changes nothing
    /// @param payload what the chef reads in the lead's history
    record Event(InteractionType type, String key, Instant at, Map<String, Object> payload) {}

    /// Makes the guest's lead or fills its blanks, and adds the event to its history.
    ///
    /// @param writing holds the chef's lock
    void happened(Records.Writing writing, long accountId, Event event);
}
