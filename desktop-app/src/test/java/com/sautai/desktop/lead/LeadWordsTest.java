package com.sautai.desktop.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.desktop.ui.Messages;
import com.sautai.model.lead.Lead;
import com.sautai.model.sync.Fields;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeadWordsTest {
    private final LeadWords london = words(Locale.UK, "Europe/London");

    /// Noon of a Friday in London.
    private static LeadWords words(Locale locale, String zone) {
        return new LeadWords(
                new Messages(locale), locale, Clock.fixed(LeadSamples.NOW, ZoneId.of(zone)));
    }

    private static Lead next(String at) {
        var body = Lead.named(UUID.randomUUID(), "Ada", LeadSamples.NOW).body();
        return Lead.of(UUID.randomUUID(), body.with("next_action_at", Instant.parse(at)));
    }

    @Test
    void whatComesIsSaidTheShorterTheNearer() {
        assertEquals("Today 16:00", london.nextAction(next("2026-11-20T16:00:00Z")));
        assertEquals("Tomorrow 09:00", london.nextAction(next("2026-11-21T09:00:00Z")));
        assertEquals("Tue 09:30", london.nextAction(next("2026-11-24T09:30:00Z")));
        assertEquals("3 Dec", london.nextAction(next("2026-12-03T09:00:00Z")));
        assertEquals("3 Jan 2027", london.nextAction(next("2027-01-03T09:00:00Z")));
    }

    @Test
    void whatIsOverdueSaysSo() {
        assertEquals("Overdue · 11:59", london.nextAction(next("2026-11-20T11:59:00Z")));
        assertEquals("Overdue · yesterday", london.nextAction(next("2026-11-19T23:00:00Z")));
        assertEquals("Overdue · 4 days", london.nextAction(next("2026-11-16T12:00:00Z")));
        assertEquals("Overdue · 1 Nov", london.nextAction(next("2026-11-01T12:00:00Z")));
    }

    @Test
    void daysAreThoseOfTheChefsZone() {
        var auckland = words(Locale.UK, "Pacific/Auckland");

        assertEquals("Tomorrow 13:00", auckland.nextAction(next("2026-11-22T00:00:00Z")));
        assertEquals("Tomorrow 00:00", london.nextAction(next("2026-11-21T00:00:00Z")));
    }

    @Test
    void aGermanChefReadsGerman() {
        var berlin = words(Locale.GERMANY, "Europe/Berlin");

        assertEquals("Morgen 10:00", berlin.nextAction(next("2026-11-21T09:00:00Z")));
        assertEquals("3. Dez.", berlin.nextAction(next("2026-12-03T09:00:00Z")));
        assertEquals("Überfällig · 4 Tage", berlin.nextAction(next("2026-11-16T12:00:00Z")));
        assertEquals("Erdnüsse", berlin.allergy("Peanuts"));
        assertEquals("Kiwi", berlin.allergy("Kiwi"));
    }

    @Test
    void whatIsTypedInTheChefsLanguageIsKeptInTheDatasWords() {
        var berlin = words(Locale.GERMANY, "Europe/Berlin");

        assertEquals("peanuts", berlin.allergyWritten("erdnüsse"));
        assertEquals("Kiwi", berlin.allergyWritten(" Kiwi "));
        assertEquals("referral", berlin.sourceWritten("Empfehlung"));
        assertEquals("Instagram", berlin.sourceWritten("Instagram"));
    }

    @Test
    void aCardIsReadAsOneSentence() {
        var values = new TreeMap<String, Object>();
        values.put("stage", "proposal");
        values.put("next_action_at", "2026-11-16T12:00:00Z");
        values.put("next_action_note", "Send the menu");
        values.put("allergies", List.of("peanuts", "milk"));
        values.put("tags", List.of("wedding"));
        values.put("source", "referral");
        var body =
                Lead.named(UUID.randomUUID(), "Ada", Instant.parse("2026-11-18T10:00:00Z"))
                        .body()
                        .with(Fields.of(new TreeMap<>(values)));
        var lead = Lead.of(UUID.randomUUID(), body);

        assertEquals(
                "Ada, Proposal, next action Overdue · 4 days, Send the menu, allergies Milk, Peanuts,"
                        + " tags wedding, source Referral, last activity 2 days ago",
                london.aloud(new LeadCard(lead, body, lead.createdAt())));
    }
}
