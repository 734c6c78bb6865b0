package com.sautai.desktop.offering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The tiers of the open offering: the ruler, what it tells, and a line for each tier.
final class TierRows {
    private final TierTableViewModel table;
    private final OfferingWords words;
    private final VBox place;
    private final RulerView ruler;
    private final Label overlaps = new Label(null, new FontIcon(Material2OutlinedAL.ERROR_OUTLINE));
    private final Label gaps = new Label();
    private Map<TierEntry, TierRow> rows = new HashMap<>();

    /// @param place where the lines stand
    /// @param rulerPlace where the ruler stands
    TierRows(TierTableViewModel table, OfferingWords words, VBox place, VBox rulerPlace) {
        this.table = table;
        this.words = words;
        this.place = place;
        ruler = new RulerView(words, this::focus);
        overlaps.getStyleClass().addAll("field-problem", "ruler-overlaps");
        overlaps.setWrapText(true);
        gaps.getStyleClass().add("ruler-gaps");
        gaps.setWrapText(true);
        rulerPlace.getChildren().setAll(ruler, gaps, overlaps);
        table.rows().subscribe(this::show);
        table.ruler().subscribe(this::show);
        new SortDrag(
                place,
                () -> List.copyOf(place.getChildren()),
                node -> node.getStyleClass().contains("tier-grip"),
                (from, to) -> table.moveTo(table.rows().get().get(from), to));
    }

    private void show(List<TierEntry> shown) {
        var kept = new HashMap<TierEntry, TierRow>();
        var lines = new ArrayList<Node>();
        for (var tier : shown) {
            var known = rows.get(tier);
            var row = known == null ? new TierRow(tier, table, words) : known;
            kept.put(tier, row);
            lines.add(row);
        }
        rows = kept;
        if (lines.equals(place.getChildren())) {
            return;
        }
        var focused = place.getScene() == null ? null : place.getScene().getFocusOwner();
        place.getChildren().setAll(lines);
        if (focused != null && kept.values().stream().anyMatch(row -> isIn(focused, row))) {
            focused.requestFocus();
        }
    }

    private static boolean isIn(Node node, Node ancestor) {
        for (var each = node; each != null; each = each.getParent()) {
            if (each == ancestor) {
                return true;
            }
        }
        return false;
    }

    private void show(Ruler now) {
        ruler.show(now);
        show(overlaps, words.overlaps(now));
        show(gaps, String.join("  ", words.gaps(now, false), words.gaps(now, true)).strip());
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    /// Adds a tier and brings the keyboard there.
    void add() {
        table.add().ifPresent(tier -> focus(tier.id()));
    }

    private void focus(UUID tier) {
        row(tier).ifPresent(TierRow::focusFirst);
    }

    /// Brings the keyboard to the first tier that is not right.
    boolean focusProblem() {
        var wrong =
                table.rows().get().stream()
                        .filter(TierEntry::isEdited)
                        .findFirst()
                        .flatMap(tier -> row(tier.id()));
        wrong.ifPresent(TierRow::focusFirst);
        return wrong.isPresent();
    }

    private Optional<TierRow> row(UUID tier) {
        return rows.values().stream().filter(row -> row.tier().id().equals(tier)).findFirst();
    }
}
