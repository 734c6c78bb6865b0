package com.sautai.desktop.importing;

import com.sautai.desktop.importing.LinesCell.Content;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// What stands in the cells of the preview.
final class PreviewCells {
    private final ImportWords words;
    private final ObservableBooleanValue foodInNotes;

    PreviewCells(ImportWords words, ObservableBooleanValue foodInNotes) {
        this.words = words;
        this.foodInNotes = foodInNotes;
    }

    Content contact(PlannedRow row) {
        var contact = row.contact();
        var hints = words.hints(contact);
        var icon = hints.isEmpty() ? null : Material2OutlinedMZ.WARNING;
        return new Content(
                icon, contact.name(), words.reach(contact), List.of("name", "look"), hints);
    }

    Content details(PlannedRow row) {
        var food = words.food(row.contact(), foodInNotes.get());
        var details = words.details(row.contact());
        return food.isEmpty()
                ? new Content(null, details, "", List.of(), details)
                : new Content(
                        Material2OutlinedMZ.NO_MEALS,
                        String.join(", ", food),
                        details,
                        List.of("look", "food"),
                        details);
    }

    Content outcome(PlannedRow row) {
        var match = row.match().map(words::match).orElse("");
        var outcome = words.outcome(row);
        return new Content(
                icon(row),
                outcome,
                match,
                List.of(row.outcome().name().toLowerCase(Locale.ROOT)),
                match.isEmpty() ? outcome : outcome + "\n" + match);
    }

    Content lines(Unreadable part) {
        return text(null, words.lines(part));
    }

    Content reason(Unreadable part) {
        return text(Material2OutlinedAL.ERROR_OUTLINE, words.reason(part));
    }

    Content excerpt(Unreadable part) {
        return text(null, part.excerpt());
    }

    private static Content text(@Nullable Ikon icon, String text) {
        return new Content(icon, text, "", List.of("damaged"), text);
    }

    private static Ikon icon(PlannedRow row) {
        return switch (row.outcome()) {
            case NEW -> Material2OutlinedAL.ADD_CIRCLE_OUTLINE;
            case MERGED -> Material2OutlinedAL.CALL_MERGE;
            case UNCHANGED -> Material2OutlinedAL.DONE;
            case SKIPPED -> Material2OutlinedAL.BLOCK;
        };
    }
}
