package com.sautai.desktop.importing;

import com.sautai.desktop.importing.ImportViewModel.Step;
import com.sautai.desktop.shell.Screen;
import com.sautai.desktop.ui.Command;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.ViewLoader;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Parent;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The import of contacts as a place of the window.
public final class ImportScreen implements Screen {
    private final ImportViewModel model;
    private final Messages messages;
    private final ImportView view;
    private final Parent root;
    private final List<Command> commands;

    /// @param openLeads shows the leads once the import is done
    public ImportScreen(
            ImportViewModel model,
            ViewLoader loader,
            Locale locale,
            ZoneId zone,
            Runnable openLeads) {
        this.model = model;
        messages = model.messages();
        view = new ImportView(model, new ImportWords(messages, locale, zone), loader, openLeads);
        root = loader.load(view);
        commands = makeCommands();
        model.step().subscribe((_, _) -> view.focus());
    }

    @Override
    public String id() {
        return "import";
    }

    @Override
    public String title() {
        return messages.get("import.title");
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedMZ.MOVE_TO_INBOX;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        view.focus();
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    /// Begins with a file, as if it had been dropped here.
    public void open(Path file) {
        model.open(file);
    }

    private List<Command> makeCommands() {
        var choosing = at(Step.CHOOSE);
        var looking = at(Step.PREVIEW);
        return List.of(
                command("choose", Material2OutlinedAL.FOLDER_OPEN, view::chooseFile)
                        .keys("Shortcut+O")
                        .when(choosing.or(at(Step.DONE))),
                command("next", Material2OutlinedAL.ARROW_FORWARD, view::next)
                        .keys("Shortcut+Enter")
                        .when(at(Step.COLUMNS).or(looking)),
                command("back", Material2OutlinedAL.ARROW_BACK, view::back)
                        .keys("Alt+Left")
                        .when(at(Step.COLUMNS).or(looking)),
                command(
                                "merge",
                                Material2OutlinedAL.CALL_MERGE,
                                () -> view.preview().chooseForSelected(Choice.MERGE))
                        .keys("M")
                        .when(looking),
                command(
                                "as_new",
                                Material2OutlinedAL.ADD_CIRCLE_OUTLINE,
                                () -> view.preview().chooseForSelected(Choice.AS_NEW))
                        .keys("N")
                        .when(looking),
                command(
                                "skip",
                                Material2OutlinedAL.BLOCK,
                                () -> view.preview().chooseForSelected(Choice.SKIP))
                        .keys("S")
                        .when(looking),
                command("cancel", Material2OutlinedAL.CANCEL, view::cancel)
                        .when(model.busy().isNotEmpty().and(model.writing().not())));
    }

    private BooleanExpression at(Step step) {
        return model.step().isEqualTo(step);
    }

    private Command command(String name, Ikon icon, Runnable action) {
        return Command.of("import." + name, messages.get("import.command." + name), icon, action);
    }
}
