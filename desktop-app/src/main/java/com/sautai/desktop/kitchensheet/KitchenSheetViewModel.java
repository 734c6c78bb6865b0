package com.sautai.desktop.kitchensheet;

import com.sautai.desktop.lead.LeadBook;
import com.sautai.desktop.lead.LeadWords;
import com.sautai.desktop.local.RecordBook;
import com.sautai.desktop.profile.OwnProfile;
import com.sautai.desktop.today.Stops;
import com.sautai.desktop.ui.Background;
import com.sautai.desktop.ui.Notices;
import com.sautai.desktop.ui.Refresher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The day that the kitchen sheet shows. It keeps up with every record.
public final class KitchenSheetViewModel {
    private final RecordBook records;
    private final LeadBook leads;
    private final OwnProfile profile;
    private final SheetWords words;
    private final Background background;
    private final Notices notices;
    private final Clock clock;
    private final Stops stops;
    private final Refresher<KitchenDay> refresher;
    private final ReadOnlyObjectWrapper<@Nullable KitchenDay> day = new ReadOnlyObjectWrapper<>();
    private LocalDate date;

    public KitchenSheetViewModel(
            RecordBook records,
            LeadBook leads,
            OwnProfile profile,
            LeadWords leadWords,
            Background background,
            Notices notices) {
        this.records = records;
        this.leads = leads;
        this.profile = profile;
        this.background = background;
        this.notices = notices;
        words = new SheetWords(leadWords);
        clock = leadWords.clock();
        stops = new Stops(records, leads);
        date = LocalDate.now(clock);
        refresher =
                new Refresher<>(
                        background,
                        () -> {
                            var wanted = date;
                            return () -> read(wanted);
                        },
                        day::set);
        records.onChange(_ -> refresh());
        leads.onChange(this::refresh);
    }

    SheetWords words() {
        return words;
    }

    /// Empty until all records have been read.
    ReadOnlyObjectProperty<@Nullable KitchenDay> day() {
        return day.getReadOnlyProperty();
    }

    boolean isToday(LocalDate other) {
        return other.equals(today());
    }

    void showToday() {
        date = today();
        refresh();
    }

    /// Goes on by days, back when they are negative.
    void move(int days) {
        date = date.plusDays(days);
        refresh();
    }

    /// Writes the day that is shown as a PDF.
    void save(Path file) {
        var shown = day.get();
        if (shown == null) {
            return;
        }
        var name = String.valueOf(file.getFileName());
        var pdf = new KitchenSheetPdf(words, clock.instant(), profile.zone());
        background.run(
                () -> {
                    try (var out = Files.newOutputStream(file)) {
                        pdf.write(shown, out);
                    }
                    return name;
                },
                saved -> notices.tell(words.messages().get("sheet.saved", saved)),
                failure -> {
                    if (failure instanceof IOException) {
                        notices.warn(words.messages().get("sheet.unsaved", name));
                    } else {
                        background.failed(failure);
                    }
                });
    }

    private void refresh() {
        if (records.isLoaded() && leads.isLoaded()) {
            refresher.refresh();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), profile.zone());
    }

    private KitchenDay read(LocalDate wanted) {
        var zone = profile.zone();
        return new KitchenDay(
                wanted,
                stops.between(
                        wanted.atStartOfDay(zone).toInstant(),
                        wanted.plusDays(1).atStartOfDay(zone).toInstant(),
                        zone));
    }
}
