package com.sautai.desktop.client;

import com.sautai.desktop.lead.LeadWords;
import com.sautai.desktop.profile.OwnProfile;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.MoneyText;
import com.sautai.model.money.Currencies;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says things about clients in the chef's language, by the chef's calendar.
final class ClientWords {
    private final LeadWords leads;
    private final OwnProfile profile;
    private final MoneyText money;
    private final DateTimeFormatter time;

    ClientWords(LeadWords leads, OwnProfile profile) {
        this.leads = leads;
        this.profile = profile;
        money = new MoneyText(leads.locale());
        time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(leads.locale());
    }

    Messages messages() {
        return leads.messages();
    }

    LeadWords leads() {
        return leads;
    }

    Locale locale() {
        return leads.locale();
    }

    Instant now() {
        return leads.clock().instant();
    }

    /// `24 Nov`.
    String date(Instant instant) {
        return leads.date(instant.atZone(profile.zone()).toLocalDate());
    }

    /// `24 Nov, 18:30`.
    String nextVisit(Client client) {
        return visit(client.nextVisit(), "client.none.next");
    }

    String lastVisit(Client client) {
        return visit(client.lastVisit(), "client.none.last");
    }

    private String visit(@Nullable Instant visit, String none) {
        return visit == null
                ? messages().get(none)
                : date(visit) + ", " + time.format(visit.atZone(profile.zone()));
    }

    /// What a row says about visits: the next one, or else the last.
    String visits(Client client) {
        var next = client.nextVisit();
        if (next != null) {
            return messages().get("client.row.next", date(next));
        }
        var last = client.lastVisit();
        return last == null
                ? messages().get("client.row.unplanned")
                : messages().get("client.row.last", date(last));
    }

    /// All that a client paid, in each currency.
    String value(Client client) {
        return money.text(client.value(), profile.currency());
    }

    String amount(ClientOrder order) {
        return Currencies.isCurrency(order.currency())
                ? money.text(order.amount(), order.currency())
                : "";
    }

    String title(ClientOrder order) {
        return order.title().isEmpty()
                ? messages().get("client.order." + order.kind().name().toLowerCase(Locale.ROOT))
                : order.title();
    }

    String portions(ClientOrder order) {
        return messages()
                .get(
                        order.kind() == ClientOrder.Kind.BOOKING
                                ? "client.portions.booking"
                                : "client.portions.plates",
                        order.portions());
    }

    /// How an order stands; a word that only a newer version knows is shown as it is.
    String status(ClientOrder order) {
        var key = "client.status." + order.status();
        return messages().has(key) ? messages().get(key) : order.status();
    }

    /// Empty when none is known.
    String allergies(Client client) {
        return client.allergies().stream()
                .map(leads::allergy)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /// Household, telephone and mail, as far as they are known.
    String about(Client client) {
        var parts = new ArrayList<String>();
        if (client.household() != null) {
            parts.add(messages().get("client.household", client.household()));
        }
        if (client.lead() != null) {
            parts.addAll(List.of(client.lead().phone(), client.lead().email()));
        }
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    String sort(ClientSort sort) {
        return messages().get("client.sort." + sort.name().toLowerCase(Locale.ROOT));
    }

    /// A whole row in one sentence, for those who hear it.
    String aloud(Client client) {
        var parts = new ArrayList<>(List.of(client.name()));
        if (!client.allergies().isEmpty()) {
            parts.add(messages().get("lead.aloud.allergies", allergies(client)));
        }
        parts.add(messages().get("client.aloud.value", value(client).replace("\n", ", ")));
        parts.add(visits(client));
        return String.join(", ", parts);
    }

    /// An order in one sentence.
    String aloud(ClientOrder order) {
        var parts =
                new ArrayList<>(
                        List.of(
                                date(order.at()),
                                title(order),
                                portions(order),
                                amount(order),
                                status(order)));
        parts.removeIf(String::isEmpty);
        return String.join(", ", parts);
    }
}
