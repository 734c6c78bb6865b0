package com.sautai.desktop.today;

import com.sautai.desktop.lead.LeadBook;
import com.sautai.desktop.local.RecordBook;
import com.sautai.desktop.profile.OwnProfile;
import com.sautai.desktop.ui.Background;
import com.sautai.desktop.ui.Refresher;
import java.time.Clock;
import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What stands on the chef's first screen. It keeps up with every record and with the clock.
public final class TodayViewModel {
    private final OwnProfile profile;
    private final RecordBook records;
    private final LeadBook leads;
    private final Refresher<Day> refresher;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable Day> day = new ReadOnlyObjectWrapper<>();

    public TodayViewModel(
            RecordBook records,
            LeadBook leads,
            OwnProfile profile,
            Background background,
            Clock clock) {
        var reader = new DayReader(records, leads, profile);
        refresher = new Refresher<>(background, () -> () -> reader.read(clock.instant()), day::set);
        this.profile = profile;
        this.records = records;
        this.leads = leads;
        this.clock = clock;
        records.onChange(_ -> refresh());
        leads.onChange(this::refresh);
    }

    /// Empty until all records have been read.
    ReadOnlyObjectProperty<@Nullable Day> day() {
        return day.getReadOnlyProperty();
    }

    /// The currency that nothing is written in when nothing was earned.
    String currency() {
        return profile.currency();
    }

    Instant now() {
        return clock.instant();
    }

    /// Looks again. Called on the screen's thread.
    void refresh() {
        if (records.isLoaded() && leads.isLoaded()) {
            refresher.refresh();
        }
    }
}
