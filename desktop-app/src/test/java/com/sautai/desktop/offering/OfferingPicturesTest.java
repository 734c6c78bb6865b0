package com.sautai.desktop.offering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.desktop.shell.ShellSample;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.Snapshots;
import java.util.Locale;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;

class OfferingPicturesTest {
    @Test
    void theServicesWithAnOpenOne() {
        assertEquals(
                8,
                Snapshots.take("services", messages -> window(kitchen(messages).filled())).size());
    }

    @Test
    void noServiceYet() {
        Snapshots.take("services-empty", messages -> window(kitchen(messages).empty()));
    }

    @Test
    void pricesThatMeetAndOneThatIsNotFinished() {
        Snapshots.take(
                "services-overlap",
                messages -> {
                    var kitchen = kitchen(messages).filled();
                    var window = window(kitchen);
                    OfferingsKitchen.type(kitchen.row(1), "household_max", "10");
                    kitchen.row(0).hidden().set(true);
                    OfferingsKitchen.type(kitchen.row(2), "desired_unit_amount_cents", "a lot");
                    kitchen.editor.tiers().add();
                    return window;
                });
    }

    @Test
    void recurringPricesOfADraft() {
        Snapshots.take(
                "services-recurring",
                messages -> {
                    var kitchen = kitchen(messages).filled();
                    kitchen.list.publishOrBack(kitchen.find(OfferingsKitchen.PREP));
                    kitchen.list.moveBy(kitchen.find(OfferingsKitchen.PREP), -1);
                    return window(kitchen);
                });
    }

    private static OfferingsKitchen kitchen(Messages messages) {
        var language = messages.bundle().getLocale().getLanguage();
        return new OfferingsKitchen(language.isEmpty() ? Locale.UK : Locale.GERMANY, Runnable::run);
    }

    private static Parent window(OfferingsKitchen kitchen) {
        return ShellSample.around(kitchen.messages, kitchen.screen()).root();
    }
}
