package com.sautai.desktop.lead;

import com.sautai.desktop.ui.Messages;
import com.sautai.model.Problem;
import com.sautai.model.lead.Lead;
import com.sautai.model.lead.Stage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Says things about leads in the chef's language, by the chef's calendar and clock.
public final class LeadWords {
    /// Sources that the app itself writes or suggests.
    static final List<String> SOURCES = List.of("manual", "import", "referral", "waitlist");

    private static final int DAYS_BY_NAME = 6;

    private final Messages messages;
    private final Locale locale;
    private final Clock clock;
    private final DateTimeFormatter time;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfYear;

    /// @param clock tells the chef's zone, too
    public LeadWords(Messages messages, Locale locale, Clock clock) {
        this.messages = messages;
        this.locale = locale;
        this.clock = clock;
        time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        weekday = DateTimeFormatter.ofPattern("EEE", locale);
        day = DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale);
        dayOfYear = DateTimeFormatter.ofLocalizedPattern("yMMMd").withLocale(locale);
    }

    public String stage(Stage stage) {
        return messages.get("lead.stage." + stage.wire());
    }

    /// A source of the app in the chef's language; the chef's own word as it is.
    public String source(String source) {
        var key = "lead.source." + source.toLowerCase(Locale.ROOT);
        return messages.has(key) ? messages.get(key) : source;
    }

    /// What is kept of a source as the chef reads it.
    String sourceWritten(String spoken) {
        return SOURCES.stream()
                .filter(each -> source(each).equalsIgnoreCase(spoken.strip()))
                .findFirst()
                .orElse(spoken.strip());
    }

    /// The field's name on the screen.
    String field(String field) {
        return messages.get("lead.field." + field);
    }

    /// What is wrong, in the chef's words.
    String problem(Problem problem) {
        return Stream.of(
                        "problem." + problem.code() + "." + problem.field(),
                        "problem." + problem.code())
                .filter(messages::has)
                .findFirst()
                .map(messages::get)
                .orElse(problem.text());
    }

    public String allergy(String allergy) {
        return Allergen.spoken(allergy, messages);
    }

    /// What is kept of an allergy as the chef reads it.
    String allergyWritten(String spoken) {
        return Allergen.written(spoken, messages);
    }

    /// When to act: "Today 16:00", "Overdue by 3 days"; empty when nothing is planned.
    public String nextAction(Lead lead) {
        var at = lead.nextActionAt();
        if (at == null) {
            return "";
        }
        return lead.isOverdue(clock.instant()) ? overdue(at.atZone(clock.getZone())) : coming(at);
    }

    private String overdue(ZonedDateTime at) {
        long days = ChronoUnit.DAYS.between(at.toLocalDate(), today());
        if (days == 0) {
            return messages.get("lead.overdue.today", time.format(at));
        }
        if (days == 1) {
            return messages.get("lead.overdue.yesterday");
        }
        return days <= DAYS_BY_NAME
                ? messages.get("lead.overdue.days", days)
                : messages.get("lead.overdue.since", date(at.toLocalDate()));
    }

    private String coming(Instant instant) {
        var at = instant.atZone(clock.getZone());
        long days = ChronoUnit.DAYS.between(today(), at.toLocalDate());
        if (days == 0) {
            return messages.get("lead.when.today", time.format(at));
        }
        if (days == 1) {
            return messages.get("lead.when.tomorrow", time.format(at));
        }
        return days <= DAYS_BY_NAME
                ? weekday.format(at) + " " + time.format(at)
                : date(at.toLocalDate());
    }

    /// When something happened: "Today", "Yesterday", "3 days ago", "3 Nov".
    public String ago(Instant instant) {
        var date = instant.atZone(clock.getZone()).toLocalDate();
        long days = ChronoUnit.DAYS.between(date, today());
        if (days == 0) {
            return messages.get("lead.ago.today");
        }
        if (days == 1) {
            return messages.get("lead.ago.yesterday");
        }
        return days > 1 && days <= DAYS_BY_NAME ? messages.get("lead.ago.days", days) : date(date);
    }

    /// When something happened, to the minute.
    public String moment(Instant instant) {
        return ago(instant) + ", " + time.format(instant.atZone(clock.getZone()));
    }

    public String date(LocalDate date) {
        return (date.getYear() == today().getYear() ? day : dayOfYear).format(date);
    }

    /// A whole card in one sentence, for those who hear it.
    public String aloud(LeadCard card) {
        var lead = card.lead();
        var parts = new ArrayList<>(List.of(lead.name(), stage(lead.stage())));
        if (lead.nextActionAt() != null) {
            parts.add(messages.get("lead.aloud.next", nextAction(lead)));
            if (!lead.nextActionNote().isEmpty()) {
                parts.add(lead.nextActionNote());
            }
        }
        if (!lead.allergies().isEmpty()) {
            parts.add(messages.get("lead.aloud.allergies", allergies(lead)));
        }
        if (!lead.tags().isEmpty()) {
            parts.add(messages.get("lead.aloud.tags", String.join(", ", lead.tags())));
        }
        if (!lead.source().isEmpty()) {
            parts.add(messages.get("lead.aloud.source", source(lead.source())));
        }
        parts.add(messages.get("lead.aloud.activity", ago(card.lastActivityAt())));
        return String.join(", ", parts);
    }

    public String allergies(Lead lead) {
        return String.join(", ", lead.allergies().stream().map(this::allergy).sorted().toList());
    }

    public Messages messages() {
        return messages;
    }

    public Locale locale() {
        return locale;
    }

    public Clock clock() {
        return clock;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
