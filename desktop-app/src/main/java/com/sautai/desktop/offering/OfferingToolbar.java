package com.sautai.desktop.offering;

import com.sautai.desktop.offering.OfferingListViewModel.Filter;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// Which offerings are shown, and the button for a new one, beside the screen's title.
final class OfferingToolbar extends HBox {
    OfferingToolbar(OfferingListViewModel list) {
        var messages = list.words().messages();
        getStyleClass().add("offering-toolbar");
        getStylesheets()
                .add(
                        Objects.requireNonNull(OfferingToolbar.class.getResource("offering.css"))
                                .toExternalForm());
        var choices = new ToggleGroup();
        var filters = new HBox();
        filters.getStyleClass().add("offering-filters");
        for (var filter : Filter.values()) {
            var name = filter.name().toLowerCase(Locale.ROOT);
            var toggle = new ToggleButton(messages.get("offering.filter." + name));
            toggle.setId("offerings-" + name);
            toggle.getStyleClass()
                    .add(
                            filter == Filter.ALL
                                    ? "left-pill"
                                    : filter == Filter.DRAFT ? "right-pill" : "center-pill");
            toggle.setMinWidth(Region.USE_PREF_SIZE);
            toggle.setToggleGroup(choices);
            toggle.setOnAction(_ -> {
                toggle.setSelected(true);
                list.filter().set(filter);
            });
            list.filter().subscribe(now -> toggle.setSelected(now == filter));
            filters.getChildren().add(toggle);
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var made = new Button(messages.get("offering.new"), new FontIcon(Material2OutlinedAL.ADD));
        made.setId("new-offering");
        made.getStyleClass().add("accent");
        made.setMinWidth(Region.USE_PREF_SIZE);
        made.setTooltip(new Tooltip(messages.get("offering.new") + " (N)"));
        made.setOnAction(_ -> list.create());
        getChildren().addAll(filters, space, made);
    }
}
