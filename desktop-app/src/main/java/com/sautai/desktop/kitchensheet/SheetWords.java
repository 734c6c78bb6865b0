package com.sautai.desktop.kitchensheet;

import com.sautai.desktop.lead.LeadWords;
import com.sautai.desktop.today.Diner;
import com.sautai.desktop.today.Stop;
import com.sautai.desktop.ui.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says what a kitchen sheet says, on the screen and on paper alike.
final class SheetWords {
    private final LeadWords leads;
    private final DateTimeFormatter fullDate;
    private final DateTimeFormatter time;
    private final DateTimeFormatter moment;

    SheetWords(LeadWords leads) {
        this.leads = leads;
        var locale = leads.locale();
        fullDate = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        moment =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale);
    }

    Messages messages() {
        return leads.messages();
    }

    Locale locale() {
        return leads.locale();
    }

    String date(LocalDate date) {
        return fullDate.format(date);
    }

    /// `2 stops · 7 plates`.
    String summary(KitchenDay day) {
        return messages().get("sheet.summary", day.stops().size(), day.portions());
    }

    /// What nobody may forget on this day; empty when nobody has an allergy.
    String allergies(KitchenDay day) {
        return day.allergies().isEmpty()
                ? ""
                : messages().get("sheet.allergies", allergies(day.allergies()));
    }

    /// `18:00 – 20:00`.
    String times(Stop stop) {
        return time.format(stop.start()) + " – " + time.format(stop.end());
    }

    /// Plates of a whole event; a booking says it beside its guest.
    String portions(Stop stop) {
        return stop.kind() == Stop.Kind.EVENT
                ? messages().get("sheet.plates", stop.portions())
                : "";
    }

    String portions(Stop stop, Diner diner) {
        return messages()
                .get(
                        stop.kind() == Stop.Kind.BOOKING ? "sheet.household" : "sheet.plates",
                        diner.portions());
    }

    /// Empty when the guest has none that is known.
    String allergies(Diner diner) {
        return allergies(diner.allergies());
    }

    String diets(Diner diner) {
        return diner.diets().isEmpty()
                ? ""
                : messages().get("sheet.diets", String.join(", ", diner.diets()));
    }

    String request(Diner diner) {
        return diner.request().isEmpty() ? "" : messages().get("sheet.request", diner.request());
    }

    /// A guest in one sentence, for those who hear it.
    String aloud(Stop stop, Diner diner) {
        var parts = new ArrayList<>(List.of(diner.name(), portions(stop, diner)));
        if (!diner.allergies().isEmpty()) {
            parts.add(messages().get("lead.aloud.allergies", allergies(diner)));
        }
        parts.addAll(List.of(diets(diner), request(diner)));
        parts.removeIf(String::isEmpty);
        return String.join(", ", parts);
    }

    /// When what stands on paper was true.
    String printed(Instant at, ZoneId zone) {
        return messages().get("sheet.printed", moment.format(at.atZone(zone)));
    }

    /// A name for the file that sorts by day.
    String fileName(LocalDate date) {
        return messages().get("sheet.file", date.toString()) + ".pdf";
    }

    private String allergies(Collection<String> allergies) {
        return allergies.stream().map(leads::allergy).sorted().collect(Collectors.joining(", "));
    }
}
