package com.sautai.desktop.offering;

import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.MoneyText;
import com.sautai.model.Problem;
import com.sautai.model.sync.Fields;
import java.text.NumberFormat;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says things about offerings and tiers in the chef's language.
///
/// @param money writes and reads prices
public record OfferingWords(Messages messages, Locale locale, Clock clock, MoneyText money) {
    public OfferingWords(Messages messages, Locale locale, Clock clock) {
        this(messages, locale, clock, new MoneyText(locale));
    }

    String serviceType(String type) {
        var key = "offering.type." + type;
        return messages.has(key) ? messages.get(key) : type;
    }

    /// How often a tier is charged; empty `interval` is once.
    String rhythm(String interval) {
        return messages.get("offering.rhythm." + (interval.isEmpty() ? "once" : interval));
    }

    String state(Offering offering) {
        return messages.get(offering.isLive() ? "offering.state.live" : "offering.state.draft");
    }

    /// What guests pay: "€80 – €140"; "No prices yet" when they see none.
    String prices(Offering offering) {
        var prices = offering.prices();
        if (prices.getCount() == 0) {
            return messages.get("offering.prices.none");
        }
        var least = money.brief(prices.getMin(), offering.currency());
        return prices.getMin() == prices.getMax()
                ? least
                : messages.get(
                        "offering.prices.range",
                        least,
                        money.brief(prices.getMax(), offering.currency()));
    }

    /// "2 to 4 people", "From 9 people", "1 person".
    String people(Sizes sizes) {
        if (sizes.to() == Sizes.NO_END) {
            return messages.get("offering.people.from", sizes.from());
        }
        return sizes.from() == sizes.to()
                ? messages.get("offering.people.one", sizes.from())
                : messages.get("offering.people.range", sizes.from(), sizes.to());
    }

    /// Sizes alone: "5", "5–6", "13+".
    String sizes(Sizes sizes) {
        if (sizes.to() == Sizes.NO_END) {
            return number(sizes.from()) + "+";
        }
        return sizes.from() == sizes.to()
                ? number(sizes.from())
                : number(sizes.from()) + "–" + number(sizes.to());
    }

    /// How long it takes: "2 h 30 min"; empty when it is not said.
    String duration(Fields tier) {
        long minutes = Objects.requireNonNullElse(tier.number("duration_minutes"), 0L);
        if (minutes == 0) {
            return "";
        }
        if (minutes < 60) {
            return messages.get("offering.minutes", minutes);
        }
        return minutes % 60 == 0
                ? messages.get("offering.hours", minutes / 60)
                : messages.get("offering.hoursAndMinutes", minutes / 60, minutes % 60);
    }

    /// All prices that meet at the same households.
    String overlaps(Ruler ruler) {
        return ruler.overlaps().stream()
                .map(each ->
                        messages.get(
                                "offering.overlap",
                                each.one().label(),
                                each.other().label(),
                                people(each.common())))
                .collect(Collectors.joining("\n"));
    }

    /// The households that find no price of a kind; empty when all do.
    String gaps(Ruler ruler, boolean recurring) {
        var gaps = ruler.gaps(recurring).stream().map(this::sizes).toList();
        return gaps.isEmpty()
                ? ""
                : messages.get(
                        recurring ? "offering.gaps.recurring" : "offering.gaps.once",
                        String.join(", ", gaps));
    }

    /// A whole offering in one sentence, for those who hear it.
    String aloud(Offering offering) {
        return String.join(
                ", ",
                List.of(
                        offering.title(),
                        state(offering),
                        serviceType(offering.body().text("service_type")),
                        prices(offering)));
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

    String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }
}
