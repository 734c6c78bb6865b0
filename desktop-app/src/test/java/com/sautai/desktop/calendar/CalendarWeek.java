package com.sautai.desktop.calendar;

import java.time.Duration;

/// A full week of a chef in London, with more in the weeks around it.
final class CalendarWeek {
    private CalendarWeek() {}

    static void fill(CalendarKitchen kitchen) {
        var today = CalendarSamples.TODAY;
        kitchen.event(
                CalendarSamples.published(
                        CalendarSamples.event("Sourdough and soup", today.minusDays(3), "12:30")));
        kitchen.event(
                CalendarSamples.published(
                        CalendarSamples.event("Ramen night", today.plusDays(1), "18:30")
                                .with("plates_sold", 8L)));
        kitchen.event("Autumn supper club", today.plusDays(2), "17:00");
        kitchen.event(
                CalendarSamples.event(
                        "Live class", today.minusDays(2), "10:00", "America/New_York"));
        kitchen.event("Winter supper club", today.plusDays(9), "19:30");
        kitchen.event("Cookie workshop", today.plusDays(15), "15:00");
        kitchen.booking("Amara Okafor", today, "19:00");
        kitchen.booking("Henrik Solberg", today.minusDays(4), "18:00");
        kitchen.booking("Priya Sharma", today.plusDays(2), "11:30");
        kitchen.booking("Tomás Herrera", today.plusDays(11), "18:00");
        var now = CalendarSamples.NOW;
        kitchen.lead(
                CalendarSamples.nextAction(
                        "Zoë Lindqvist", now.minus(Duration.ofHours(26)), "Send the menu"));
        kitchen.lead(
                CalendarSamples.nextAction(
                        "Marcus Weber", now.plus(Duration.ofHours(2)), "Call about the terrace"));
        kitchen.lead(
                CalendarSamples.nextAction(
                        "Leila Haddad", now.plus(Duration.ofHours(46)), "Ask about allergies"));
    }
}
