package com.sautai.model.lead;

import com.sautai.model.sync.Fields;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Leads for tests.
public final class LeadSamples {
    public static final UUID ADA_ID = UUID.fromString("019a0000-0000-7000-8000-00000000ada1");
    public static final Instant CREATED = Instant.parse("2026-04-17T09:00:00Z");

    private LeadSamples() {}

    public static Fields ada() {
        return Lead.named(ADA_ID, "Ada Brown", CREATED)
                .body()
                .with("email", "ada@example.org")
                .with("tags", List.of("vip"));
    }
}
