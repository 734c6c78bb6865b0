package com.sautai.server.chef;

import com.sautai.model.Problem;
import com.sautai.model.chef.ProfileRules;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.platform.BadInput;
import com.sautai.server.platform.Database;
import com.sautai.server.sync.Records;
import com.sautai.server.sync.RowStore;
import java.util.List;

/// Changes a chef's profile, which is made when it is first written.
public final class ProfileService {
    private final Database database;
    private final Records records;
    private final OwnProfileQueries own;
    private final ProfileStore profiles = new ProfileStore();

    public ProfileService(Database database, Records records, RowStore rows) {
        this.database = database;
        this.records = records;
        this.own = new OwnProfileQueries(rows);
    }

    /// How going live ended.
    sealed interface LiveAnswer {
        record Done(boolean isLive) implements LiveAnswer {}

        record NotVerified() implements LiveAnswer {}
    }

    Fields profile(long chefId) {
        return database.read(
                tx -> own.find(tx, chefId).orElseGet(() -> profiles.beginning(tx, chefId)));
    }

    boolean servesAnywhere(long chefId) {
        return database.read(tx -> profiles.servesAnywhere(tx, chefId));
    }

    Fields change(long chefId, Fields set) {
        return records.write(chefId, writing -> put(writing, set));
    }

    /// The same within a transaction that does more.
    public Fields put(Records.Writing writing, Fields set) {
        return writing.put(SyncedType.PROFILE, ProfileRules.ID, current(writing).with(set));
    }

    /// The profile as it is, or what a chef begins with.
    public Fields current(Records.Writing writing) {
        return writing.find(SyncedType.PROFILE, ProfileRules.ID)
                .orElseGet(() -> profiles.beginning(writing.tx(), writing.chefId()));
    }

    /// Shows a chef to the public, or hides them. Only a verified chef with a complete profile can
    /// be shown.
    ///
    /// @throws BadInput with what the profile lacks
    LiveAnswer live(long chefId, boolean isLive) {
        return records.write(
                chefId,
                writing -> {
                    var profile = current(writing);
                    if (isLive && !profile.flag("is_verified")) {
                        return new LiveAnswer.NotVerified();
                    }
                    if (isLive) {
                        refuse(
                                ProfileRules.lacking(
                                        profile, profiles.servesAnywhere(writing.tx(), chefId)));
                    }
                    put(writing, Fields.of("is_live", isLive));
                    return new LiveAnswer.Done(isLive);
                });
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }
}
