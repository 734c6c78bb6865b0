package com.sautai.desktop.waitlist;

import com.sautai.desktop.lead.LeadWords;
import com.sautai.desktop.local.Desk;
import com.sautai.desktop.local.RecordBook;
import com.sautai.desktop.profile.OwnProfile;
import com.sautai.desktop.profile.ProfileEdits;
import com.sautai.desktop.ui.TextEntry;
import com.sautai.model.sync.SyncedType;
import com.sautai.model.waitlist.WaitlistRules;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Who waits, the longest first, and how the chef tells them.
public final class WaitlistViewModel {
    private static final String HOURS = "waitlist_cooldown_hours";

    private final RecordBook records;
    private final OwnProfile profile;
    private final Desk desk;
    private final ProfileEdits edits;
    private final LeadWords words;
    private final ObservableList<Waiting> line = FXCollections.observableArrayList();
    private final IntegerBinding count = Bindings.size(line);
    private final ReadOnlyBooleanWrapper enabled = new ReadOnlyBooleanWrapper(true);
    private final TextEntry cooldown = new TextEntry(this::saveCooldown);

    public WaitlistViewModel(
            RecordBook records,
            OwnProfile profile,
            Desk desk,
            ProfileEdits edits,
            LeadWords words) {
        this.records = records;
        this.profile = profile;
        this.desk = desk;
        this.edits = edits;
        this.words = words;
        records.onChange(this::look);
        look(Set.of(SyncedType.PROFILE, SyncedType.WAITLIST_ENTRY));
    }

    LeadWords words() {
        return words;
    }

    /// Those who have not left.
    ObservableList<Waiting> line() {
        return line;
    }

    IntegerBinding count() {
        return count;
    }

    /// Whether guests may join.
    ReadOnlyBooleanProperty enabled() {
        return enabled.getReadOnlyProperty();
    }

    /// How many hours a guest who was told is left alone.
    TextEntry cooldown() {
        return cooldown;
    }

    void enable(boolean on) {
        if (enabled.get() != on) {
            enabled.set(on);
            desk.apply(edits.change(profile.body(), "waitlist_enabled", on));
        }
    }

    private Optional<String> saveCooldown(String typed) {
        var wrong = Optional.of(words.messages().get("problem.out_of_range." + HOURS));
        try {
            var hours = typed.isEmpty() ? null : Long.valueOf(typed);
            var seen = profile.body();
            if (!SyncedType.PROFILE.problems(edits.after(seen, HOURS, hours)).isEmpty()) {
                return wrong;
            }
            desk.apply(edits.change(seen, HOURS, hours));
            return Optional.empty();
        } catch (NumberFormatException notANumber) {
            return wrong;
        }
    }

    private void look(Set<SyncedType> changed) {
        if (changed.contains(SyncedType.PROFILE)) {
            enabled.set(WaitlistRules.isEnabled(profile.body()));
            cooldown.show(String.valueOf(WaitlistRules.cooldownHours(profile.body())));
        }
        if (changed.contains(SyncedType.WAITLIST_ENTRY)) {
            line.setAll(
                    records.all(SyncedType.WAITLIST_ENTRY).entrySet().stream()
                            .filter(each -> each.getValue().get("unsubscribed_at") == null)
                            .map(each -> Waiting.of(each.getKey(), each.getValue()))
                            .sorted(Comparator.comparing(Waiting::since).thenComparing(Waiting::id))
                            .toList());
        }
    }
}
