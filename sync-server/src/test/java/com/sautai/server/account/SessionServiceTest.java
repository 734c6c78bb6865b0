package com.sautai.server.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.model.id.Ids;
import com.sautai.server.Samples;
import com.sautai.server.ServerParts;
import com.sautai.server.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
final class SessionServiceTest {
    private static final Ids IDS = Samples.IDS;

    private final ServerParts parts;
    private final String refresh;

    SessionServiceTest(TestDatabase database) {
        parts = database.parts();
        var name = "guest-" + IDS.next();
        var clock = Samples.CLOCK;
        var register =
                new RegisterService(
                        parts.database(),
                        at(Duration.ZERO),
                        parts.accounts().passwords(),
                        new AccountMails(IDS, "https://web"),
                        clock);
        var nothing =
                new AccountChange(
                        null, null, null, null, null, null, null, null, null, null, null, null);
        refresh =
                register.register(
                                new RegisterService.NewAccount(
                                        name, name + "@example.com", "figs & honey", nothing, null))
                        .refresh();
    }

    @Test
    void aDayWithoutUseEndsASession() {
        assertEquals(true, refreshes(Duration.ofHours(23)));
        assertEquals(true, refreshes(Duration.ofHours(46)));
        assertEquals(false, refreshes(Duration.ofHours(71)));
    }

    @Test
    void thirtyDaysEndASessionThatIsUsedEachDay() {
        for (int hours = 20; hours < 30 * 24; hours += 20) {
            assertEquals(true, refreshes(Duration.ofHours(hours)));
        }
        assertEquals(false, refreshes(Duration.ofDays(30)));
    }

    @Test
    void whatHasEndedIsForgotten() {
        var tokens = new RefreshTokenStore();
        var later = Samples.NOON.plus(Duration.ofHours(25));

        assertEquals(true, parts.database().write(tx -> tokens.purge(tx, later)) > 0);
        assertEquals(false, refreshes(Duration.ofHours(1)));
    }

    private boolean refreshes(Duration later) {
        return at(later).refresh(refresh).isPresent();
    }

    private SessionService at(Duration later) {
        return new SessionService(
                parts.database(),
                parts.accounts().passwordCheck(),
                parts.callers().tokens(),
                Clock.offset(Samples.CLOCK, later));
    }
}
