package com.sautai.desktop.offering;

import com.sautai.desktop.ui.FieldBox;
import com.sautai.desktop.ui.Messages;
import com.sautai.model.offering.TierRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// A tier in a line of fields, with what is wrong with it below.
final class TierRow extends VBox {
    private final TierEntry tier;
    private final TierTableViewModel table;
    private final Messages messages;
    private final OfferingWords words;
    private final TextField name;
    private final TextField price;
    private final Label problem = new Label(null, new FontIcon(Material2OutlinedAL.ERROR_OUTLINE));
    private final List<TextField> fields = new ArrayList<>();

    TierRow(TierEntry tier, TierTableViewModel table, OfferingWords words) {
        this.tier = tier;
        this.table = table;
        this.words = words;
        messages = words.messages();
        getStyleClass().add("tier-row");
        name = field("display_label", "tier-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        price = field("desired_unit_amount_cents", "tier-price");
        var grip = new Label(null, new FontIcon(Material2OutlinedAL.DRAG_INDICATOR));
        grip.getStyleClass().add("tier-grip");
        grip.setTooltip(new Tooltip(messages.get("offering.tier.sort")));
        var upper = field("household_max", "tier-size");
        upper.setPromptText("∞");
        var line =
                new HBox(
                        grip,
                        name,
                        field("household_min", "tier-size"),
                        upper,
                        price,
                        rhythm(),
                        field("duration_minutes", "tier-minutes"),
                        hidden(),
                        remove());
        line.getStyleClass().add("tier-line");
        problem.getStyleClass().addAll("field-problem", "tier-problem");
        problem.setWrapText(true);
        getChildren().addAll(line, problem);
        tier.text("household_min").text().subscribe(this::suggestName);
        tier.text("household_max").text().subscribe(this::suggestName);
        for (var each : TierEntry.TEXTS) {
            tier.text(each).problem().subscribe(this::showProblems);
            tier.text(each).elsewhere().subscribe(this::showProblems);
        }
        showProblems();
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    TierEntry tier() {
        return tier;
    }

    /// Brings the keyboard to the price of a new tier, to the name of another.
    void focusFirst() {
        var first = tier.isNew() ? price : name;
        first.requestFocus();
    }

    /// What is wrong at its fields, and what was written elsewhere meanwhile.
    private void showProblems() {
        var texts =
                Stream.concat(
                                TierEntry.TEXTS.stream()
                                        .map(each -> tier.text(each).problem().get()),
                                Stream.of(elsewhere()))
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("\n"));
        problem.setText(texts);
        problem.setVisible(!texts.isEmpty());
        problem.setManaged(!texts.isEmpty());
        for (int index = 0; index < fields.size(); index++) {
            var field = fields.get(index);
            var wrong = tier.text(String.valueOf(field.getUserData())).problem().get();
            field.pseudoClassStateChanged(
                    atlantafx.base.theme.Styles.STATE_DANGER, !wrong.isEmpty());
            field.setAccessibleHelp(wrong.isEmpty() ? null : wrong);
        }
    }

    private String elsewhere() {
        return TierEntry.TEXTS.stream()
                .map(each -> tier.text(each).elsewhere().get())
                .filter(Objects::nonNull)
                .map(text -> messages.get("field.elsewhere", text))
                .collect(Collectors.joining("\n"));
    }

    private void suggestName() {
        name.setPromptText(
                table.format()
                        .sizes(tier)
                        .map(words::people)
                        .orElse(messages.get("offering.tier")));
    }

    private TextField field(String field, String style) {
        var input = new TextField();
        input.getStyleClass().add(style);
        input.setUserData(field);
        input.setAccessibleText(messages.get("offering.tier." + field));
        FieldBox.saveWhenLeft(input, tier.text(field));
        fields.add(input);
        return input;
    }

    private Node rhythm() {
        var box = new ComboBox<String>();
        box.getStyleClass().add("tier-rhythm");
        box.setAccessibleText(messages.get("offering.tier.rhythm"));
        box.getItems().add("");
        box.getItems().addAll(TierRules.INTERVALS);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable String interval) {
                        return interval == null ? "" : words.rhythm(interval);
                    }

                    @Override
                    public String fromString(String text) {
                        throw new UnsupportedOperationException("a rhythm is chosen, not typed");
                    }
                });
        box.valueProperty().bindBidirectional(tier.interval());
        return box;
    }

    private Node hidden() {
        var icon = new FontIcon();
        var toggle = new ToggleButton(null, icon);
        toggle.getStyleClass().add("icon-button");
        toggle.selectedProperty().bindBidirectional(tier.hidden());
        var tooltip = new Tooltip();
        toggle.setTooltip(tooltip);
        toggle.selectedProperty()
                .subscribe(hidden -> {
                    icon.setIconCode(
                            hidden
                                    ? Material2OutlinedMZ.VISIBILITY_OFF
                                    : Material2OutlinedMZ.VISIBILITY);
                    var text = messages.get(hidden ? "offering.tier.show" : "offering.tier.hide");
                    toggle.setAccessibleText(text);
                    tooltip.setText(text);
                });
        return toggle;
    }

    private Node remove() {
        var button = button(Material2OutlinedAL.CLOSE, messages.get("offering.tier.remove"));
        button.setOnAction(_ -> table.remove(tier));
        return button;
    }

    private static Button button(Ikon icon, String name) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }

    private void key(KeyEvent event) {
        boolean sorts = event.isAltDown() && !event.isShortcutDown();
        if (sorts && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            table.moveBy(tier, event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.BACK_SPACE) {
            table.remove(tier);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE && !(event.getTarget() instanceof TextField)) {
            table.remove(tier);
            event.consume();
        }
    }
}
