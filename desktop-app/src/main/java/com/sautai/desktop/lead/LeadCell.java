package com.sautai.desktop.lead;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// A lead's card in a column. All cards are equally high, so that thousands scroll smoothly; chips
/// are made when the first lead needs them, for every node costs its styling when the board opens.
final class LeadCell extends ListCell<LeadCard> {
    static final double HEIGHT = 132;
    static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
    private static final int MOST_TAGS = 3;

    private final LeadWords words;
    private final Label name = label("lead-name");
    private final FontIcon actionIcon = new FontIcon(Material2OutlinedAL.EVENT);
    private final Label when = label("lead-when");
    private final Label note = label("lead-note");
    private final Line chips = new Line(4);
    private final List<Chip> tags = new ArrayList<>();
    private @Nullable Chip allergies;
    private final Label foot = label("lead-foot");
    private final VBox card = new VBox(name, when, note, chips, foot);

    LeadCell(LeadWords words) {
        this.words = words;
        getStyleClass().add("lead-cell");
        when.setGraphic(actionIcon);
        VBox.setVgrow(chips, Priority.ALWAYS);
        card.getStyleClass().add("lead-card");
        card.setMinWidth(0);
        card.setCache(true);
        setPrefWidth(0);
        setText(null);
        setGraphic(card);
    }

    /// An empty cell keeps its card and only hides it: a card that leaves the scene is styled anew
    /// when it comes back.
    @Override
    protected void updateItem(@Nullable LeadCard item, boolean empty) {
        super.updateItem(item, empty);
        card.setVisible(item != null && !empty);
        if (empty || item == null) {
            setAccessibleText(null);
        } else {
            show(item);
        }
    }

    private void show(LeadCard item) {
        var lead = item.lead();
        boolean overdue = lead.isOverdue(words.clock().instant());
        boolean planned = lead.nextActionAt() != null;
        name.setText(lead.name());
        actionIcon.setIconCode(
                overdue ? Material2OutlinedAL.ERROR_OUTLINE : Material2OutlinedAL.EVENT);
        when.setText(planned ? words.nextAction(lead) : words.messages().get("lead.noNextAction"));
        note.setText(lead.nextActionNote().lines().findFirst().orElse(""));
        when.pseudoClassStateChanged(OVERDUE, overdue);
        when.pseudoClassStateChanged(NOTHING, !planned);
        showAllergies(words.allergies(lead));
        showTags(lead.tags());
        foot.setText(
                lead.source().isEmpty()
                        ? words.ago(item.lastActivityAt())
                        : words.source(lead.source()) + " · " + words.ago(item.lastActivityAt()));
        setAccessibleText(words.aloud(item));
    }

    private void showAllergies(String text) {
        if (allergies == null && !text.isEmpty()) {
            allergies = new Chip("chip-allergy", Material2OutlinedMZ.WARNING);
            chips.getChildren().addFirst(allergies);
        }
        if (allergies != null) {
            allergies.show(text);
        }
    }

    private void showTags(List<String> shown) {
        while (tags.size() < Math.min(shown.size(), MOST_TAGS)) {
            tags.add(new Chip("chip-tag"));
            chips.getChildren().add(tags.getLast());
        }
        for (int index = 0; index < tags.size(); index++) {
            tags.get(index).show(index < shown.size() ? shown.get(index) : "");
        }
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }
}
