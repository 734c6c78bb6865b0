package com.sautai.desktop.today;

import com.sautai.desktop.lead.LeadWords;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.MoneyText;
import com.sautai.model.dashboard.Alert;
import com.sautai.model.dashboard.AlertCode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/// Says what a day brings in the chef's language.
final class TodayWords {
    private final LeadWords leads;
    private final MoneyText money;
    private final DateTimeFormatter fullDate;
    private final DateTimeFormatter day;
    private final DateTimeFormatter time;

    TodayWords(LeadWords leads) {
        this.leads = leads;
        var locale = leads.locale();
        money = new MoneyText(locale);
        fullDate = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        day = DateTimeFormatter.ofLocalizedPattern("MMMEd").withLocale(locale);
        time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
    }

    Messages messages() {
        return leads.messages();
    }

    LeadWords leads() {
        return leads;
    }

    MoneyText money() {
        return money;
    }

    String date(LocalDate date) {
        return fullDate.format(date);
    }

    /// `Mon 24 Nov`.
    String day(LocalDate date) {
        return day.format(date);
    }

    /// `18:00 – 20:00`.
    String times(Stop stop) {
        return time.format(stop.start()) + " – " + time.format(stop.end());
    }

    /// Who eats: one guest by name, several by their number of plates.
    String people(Stop stop) {
        if (stop.kind() == Stop.Kind.BOOKING) {
            var guest = stop.diners().getFirst();
            return messages().get("today.people.household", guest.name(), guest.portions());
        }
        return messages().get("today.people.plates", stop.portions(), stop.diners().size());
    }

    /// Empty when nobody has one.
    String allergies(Stop stop) {
        return String.join(", ", stop.allergies().stream().map(leads::allergy).toList());
    }

    String pay(Stop stop) {
        if (stop.diners().isEmpty()) {
            return "";
        }
        if (stop.isPaid()) {
            return messages().get("today.paid");
        }
        long open = stop.diners().stream().filter(each -> !each.hasPaid()).count();
        return stop.kind() == Stop.Kind.BOOKING
                ? messages().get("today.unpaid")
                : messages().get("today.unpaid.some", open);
    }

    String alert(AlertCode code) {
        return messages().get("today.alert." + code.name());
    }

    /// What it is about, one by one; empty when there is no more to say.
    List<String> details(Alert alert) {
        return alert.about().stream()
                .map(about -> {
                    var key = "profile.field." + about;
                    return messages().has(key) ? messages().get(key) : about;
                })
                .toList();
    }

    String nextStep(AlertCode code) {
        return messages().get("today.alert." + code.name() + ".next");
    }

    /// A whole stop in one sentence, for those who hear it.
    String aloud(Stop stop) {
        var parts = new ArrayList<>(List.of(times(stop), stop.title(), people(stop)));
        parts.add(stop.place());
        if (!stop.allergies().isEmpty()) {
            parts.add(messages().get("lead.aloud.allergies", allergies(stop)));
        }
        parts.add(pay(stop));
        parts.removeIf(String::isEmpty);
        return String.join(", ", parts);
    }
}
