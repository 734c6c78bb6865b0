package com.sautai.server.sync;

import static com.sautai.server.db.Tables.PROFILE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.model.chef.ProfileRules;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.Push;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.Samples;
import com.sautai.server.TestDatabase;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The words that a chef is found by in the directory, whoever wrote the profile.
final class SearchTextTest {
    private static final Fields EMIRI =
            Fields.of(
                    Map.of(
                            "display_name", "Emiri’s TABLE",
                            "city", "Kyoto",
                            "country", "JP",
                            "bio", "Obanzai",
                            "experience", "Ten Years",
                            "timezone", "Asia/Tokyo",
                            "currency", "JPY"));

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void followsWhatTheWebWrites(TestDatabase database) {
        var chef = TestChef.make(database.parts());

        write(chef, EMIRI);
        assertEquals("emiri’s table kyoto obanzai ten years japan", searchText(chef));

        write(chef, Fields.of("city", "Nara").with("country", null));
        assertEquals("emiri’s table nara obanzai ten years", searchText(chef));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void followsWhatDevicesPush(TestDatabase database) {
        var chef = TestChef.make(database.parts());

        push(chef, Change.create(SyncedType.PROFILE, ProfileRules.ID, EMIRI));
        assertEquals("emiri’s table kyoto obanzai ten years japan", searchText(chef));

        push(
                chef,
                Change.put(
                        SyncedType.PROFILE,
                        ProfileRules.ID,
                        Fields.of("bio", "Kaiseki"),
                        Fields.of("bio", "Obanzai")));
        assertEquals("emiri’s table kyoto kaiseki ten years japan", searchText(chef));
    }

    private static void write(TestChef chef, Fields set) {
        chef.parts()
                .records()
                .write(
                        chef.device().chefId(),
                        writing -> writing.put(SyncedType.PROFILE, ProfileRules.ID, set));
    }

    private static void push(TestChef chef, Change change) {
        assertEquals(Push.Outcome.APPLIED, chef.outcome(Samples.mutation(change)));
    }

    private static String searchText(TestChef chef) {
        return chef.parts()
                .database()
                .read(tx ->
                        tx.sql()
                                .select(PROFILE.SEARCH_TEXT)
                                .from(PROFILE)
                                .where(PROFILE.CHEF_ID.eq(chef.device().chefId()))
                                .fetchSingle(PROFILE.SEARCH_TEXT));
    }
}
