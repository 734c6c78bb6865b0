package com.sautai.desktop.profile;

import com.sautai.desktop.local.RecordBook;
import com.sautai.model.account.Zones;
import com.sautai.model.chef.ProfileRules;
import com.sautai.model.money.Currencies;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How this chef works: where their days begin, what they are paid in. As long as the chef has not
/// said so in their profile, as this computer does.
public final class OwnProfile {
    private static final String USUAL_CURRENCY = "USD";

    private final RecordBook book;
    private final ZoneId computerZone;
    private final Locale locale;

    /// @param book holds profiles
    public OwnProfile(RecordBook book, ZoneId computerZone, Locale locale) {
        this.book = book;
        this.computerZone = computerZone;
        this.locale = locale;
    }

    /// The profile's record; empty when the chef has not written any.
    public Fields body() {
        return book.find(SyncedType.PROFILE, ProfileRules.ID).orElse(Fields.NONE);
    }

    public ZoneId zone() {
        var name = body().text("timezone");
        return Zones.isZone(name) ? ZoneId.of(name) : computerZone;
    }

    /// The currency that a new offering or event begins with.
    public String currency() {
        var code = body().text("currency");
        return Currencies.isCurrency(code) ? code : currencyHere();
    }

    /// How long the chef travels between two jobs.
    public Duration travelBuffer() {
        return Duration.ofMinutes(
                orElse(body().number("travel_buffer_minutes"), ProfileRules.TRAVEL_BUFFER_MINUTES));
    }

    /// How long before a booking guests have to ask.
    public Duration notice() {
        return Duration.ofHours(orElse(body().number("notice_hours"), ProfileRules.NOTICE_HOURS));
    }

    private String currencyHere() {
        if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)
                .contains(locale.getCountry())) {
            return USUAL_CURRENCY;
        }
        var here = Currency.getInstance(locale);
        return here != null && Currencies.common().contains(here.getCurrencyCode())
                ? here.getCurrencyCode()
                : USUAL_CURRENCY;
    }

    private static long orElse(@Nullable Long number, long usual) {
        return number == null ? usual : number;
    }
}
