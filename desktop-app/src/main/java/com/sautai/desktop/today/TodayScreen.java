package com.sautai.desktop.today;

import com.sautai.desktop.lead.LeadWords;
import com.sautai.desktop.shell.Screen;
import com.sautai.desktop.ui.Command;
import com.sautai.desktop.ui.EveryMinute;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.ViewLoader;
import com.sautai.model.dashboard.AlertCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The chef's day as a place of the window.
public final class TodayScreen implements Screen {
    private final TodayViewModel model;
    private final Messages messages;
    private final TodayView view;
    private final Parent root;
    private final Consumer<UUID> openLead;
    private final Command openSheet;

    /// @param openSheet shows the day in large type
    public TodayScreen(
            TodayViewModel model,
            LeadWords leadWords,
            ViewLoader loader,
            Consumer<UUID> openLead,
            Consumer<AlertCode> takeStep,
            Predicate<AlertCode> hasStep,
            Runnable openSheet) {
        this.model = model;
        this.openLead = openLead;
        messages = leadWords.messages();
        view = new TodayView(model, new TodayWords(leadWords), openLead, takeStep, hasStep);
        root = loader.load(view);
        this.openSheet =
                Command.of(
                                "today.sheet",
                                messages.get("sheet.command.open"),
                                Material2OutlinedMZ.RECEIPT_LONG,
                                openSheet)
                        .keys("K");
        EveryMinute.whileShown(root, model::refresh);
    }

    @Override
    public String id() {
        return "today";
    }

    @Override
    public String title() {
        return messages.get("today.title");
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedMZ.WB_SUNNY;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Optional<Node> toolbar() {
        var button = new Button(messages.get("sheet.title"), new FontIcon(openSheet.icon()));
        button.setId("open-sheet");
        button.setAccessibleText(openSheet.titleWithKey());
        button.setTooltip(new Tooltip(openSheet.titleWithKey()));
        button.setOnAction(_ -> openSheet.run());
        return Optional.of(button);
    }

    @Override
    public void shown() {
        model.refresh();
        view.focusFirst();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                openSheet,
                Command.of(
                                "today.first",
                                messages.get("today.command.first"),
                                Material2OutlinedAL.LAUNCH,
                                this::openFirst)
                        .keys("O")
                        .when(Bindings.createBooleanBinding(this::hasActions, model.day())));
    }

    @Override
    public ObservableIntegerValue count() {
        return Bindings.createIntegerBinding(
                () -> {
                    var day = model.day().get();
                    return day == null ? 0 : day.actions().size();
                },
                model.day());
    }

    private boolean hasActions() {
        var day = model.day().get();
        return day != null && !day.actions().isEmpty();
    }

    private void openFirst() {
        var day = model.day().get();
        if (day != null && !day.actions().isEmpty()) {
            openLead.accept(day.actions().getFirst().id());
        }
    }
}
