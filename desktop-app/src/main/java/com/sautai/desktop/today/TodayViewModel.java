package com.sautai.desktop.today;

import com.sautai.desktop.lead.LeadBook;
import com.sautai.desktop.local.RecordBook;
import com.sautai.desktop.profile.OwnProfile;
import com.sautai.desktop.ui.Background;
import java.time.Clock;
import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What stands on the chef's first screen. It keeps up with every record and with the clock.
public final class TodayViewModel {
    private final DayReader reader;
    private final OwnProfile profile;
    private final RecordBook records;
    private final LeadBook leads;
    private final Background background;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable Day> day = new ReadOnlyObjectWrapper<>();
    private boolean reading;
    private boolean again;

    public TodayViewModel(
            RecordBook records,
            LeadBook leads,
            OwnProfile profile,
            Background background,
            Clock clock) {
        reader = new DayReader(records, leads, profile);
        this.profile = profile;
        this.records = records;
        this.leads = leads;
        this.background = background;
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

    /// Looks again; what changes while it looks is covered by one more look. Called on the screen's
    /// thread.
    void refresh() {
        boolean loaded = records.isLoaded() && leads.isLoaded();
        if (!loaded || reading) {
            again = reading;
            return;
        }
        reading = true;
        background.run(() -> reader.read(clock.instant()), this::show, this::fail);
    }

    private void show(Day read) {
        reading = false;
        day.set(read);
        if (again) {
            again = false;
            refresh();
        }
    }

    private void fail(Exception failure) {
        reading = false;
        background.failed(failure);
    }
}
