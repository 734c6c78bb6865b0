package com.sautai.desktop.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.desktop.shell.ShellSample;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.Snapshots;
import com.sautai.desktop.ui.ViewLoader;
import com.sautai.model.account.Places;
import com.sautai.model.chef.ProfileRules;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;

class ProfilePicturesTest {
    @Test
    void aCompleteProfile() {
        assertEquals(8, Snapshots.take("profile", messages -> window(messages, true)).size());
    }

    @Test
    void aProfileThatNobodyWroteYet() {
        Snapshots.take("profile-empty", messages -> window(messages, false));
    }

    private static Parent window(Messages messages, boolean filled) {
        var kitchen = new ProfileKitchen(messages);
        if (filled) {
            kitchen.put(SyncedType.PROFILE, ProfileRules.ID, ProfileViewModelTest.filled());
            for (var code : new String[] {"1200-195", "1100-148", "1250-096", "2750-642"}) {
                var plain = code.replace("-", "");
                kitchen.put(
                        SyncedType.SERVING_AREA,
                        Places.servingAreaId("PT", plain),
                        Fields.of("country", "PT")
                                .with("postal_code", plain)
                                .with("display_postalcode", code));
            }
        }
        var model = new ProfileViewModel(kitchen.records, kitchen.own, kitchen.desk, kitchen.edits);
        var screen = new ProfileScreen(model, new ViewLoader(messages));
        return ShellSample.around(messages, screen).root();
    }
}
