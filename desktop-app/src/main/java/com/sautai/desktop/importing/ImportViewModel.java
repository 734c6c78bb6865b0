package com.sautai.desktop.importing;

import com.sautai.desktop.local.Applied;
import com.sautai.desktop.local.Desk;
import com.sautai.desktop.local.Edit;
import com.sautai.desktop.ui.Background;
import com.sautai.desktop.ui.Messages;
import com.sautai.model.Problem;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// An import on its way from a file to leads: choose, say what the columns are, look, do it.
public final class ImportViewModel {
    /// Where the chef is.
    public enum Step {
        CHOOSE,
        COLUMNS,
        PREVIEW,
        DONE
    }

    private final Importer importer;
    private final Desk desk;
    private final Waiting waiting;
    private final Messages messages;
    private final boolean dayFirst;

    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.CHOOSE);
    private final BooleanProperty writing = new SimpleBooleanProperty();
    private final StringProperty problem = new SimpleStringProperty("");
    private final Columns columns = new Columns();
    private final ObjectProperty<@Nullable ImportPlan> plan = new SimpleObjectProperty<>();
    private final BooleanProperty foodInNotes = new SimpleBooleanProperty(true);
    private final Map<Integer, Choice> choices = new HashMap<>();
    private final StringProperty result = new SimpleStringProperty("");
    private final StringProperty label = new SimpleStringProperty("");
    private final BooleanExpression undoable;
    private String file = "";
    private Drafts drafts = new Drafts(List.of(), List.of());

    /// @param locale how the chef writes dates
    public ImportViewModel(
            Importer importer, Desk desk, Background background, Messages messages, Locale locale) {
        this.importer = importer;
        this.desk = desk;
        waiting = new Waiting(background);
        this.messages = messages;
        dayFirst = !locale.getCountry().equals("US");
        undoable = label.isNotEmpty().and(Bindings.equal(label, desk.undoLabel()));
        foodInNotes.subscribe((_, _) -> compare());
    }

    public ObjectProperty<Step> step() {
        return step;
    }

    /// What is going on, in words; empty when nothing is.
    public StringProperty busy() {
        return waiting.busy();
    }

    /// From 0 to 1, or -1 when nobody knows.
    public DoubleProperty progress() {
        return waiting.progress();
    }

    /// Whether it is too late to cancel.
    public BooleanProperty writing() {
        return writing;
    }

    /// Why the file cannot be imported, or the import was not done; empty when all is well.
    public StringProperty problem() {
        return problem;
    }

    public Columns columns() {
        return columns;
    }

    public ObjectProperty<@Nullable ImportPlan> plan() {
        return plan;
    }

    /// Whether allergies and diets that notes speak of are taken over.
    public BooleanProperty foodInNotes() {
        return foodInNotes;
    }

    /// How many contacts have notes that speak of allergies or diets.
    public int foodCount() {
        return (int)
                drafts.contacts().stream()
                        .filter(contact -> !contact.foodInNotes().isEmpty())
                        .count();
    }

    public StringProperty result() {
        return result;
    }

    /// Whether the import is what would be undone next.
    public BooleanExpression undoable() {
        return undoable;
    }

    public String file() {
        return file;
    }

    public Messages messages() {
        return messages;
    }

    /// Begins with a file.
    public void open(Path path) {
        if (writing.get()) {
            return;
        }
        restart();
        file = Texts.oneLine(String.valueOf(path.getFileName()));
        work(
                messages.get("import.reading", file),
                () -> importer.read(path, waiting::tellProgress),
                this::opened);
    }

    private void opened(ImportFile read) {
        switch (read) {
            case ImportFile.Unusable(var name, var why) ->
                    problem.set(
                            messages.get(
                                    "import.problem." + why.name().toLowerCase(Locale.ROOT), name));
            case ImportFile.Cards cards -> look(cards.drafts());
            case ImportFile.Table google when google.google() ->
                    work(
                            messages.get("import.planning"),
                            () -> GoogleContacts.read(google),
                            this::look);
            case ImportFile.Table other ->
                    work(
                            messages.get("import.reading", file),
                            () -> ColumnMapping.guessed(other, dayFirst),
                            guess -> {
                                columns.begin(other, guess);
                                step.set(Step.COLUMNS);
                            });
        }
    }

    /// From the columns to the preview.
    public void next() {
        var read = columns.table().get();
        var mapping = columns.mapping().get();
        if (step.get() == Step.COLUMNS
                && read != null
                && mapping != null
                && mapping.namesSomebody()) {
            work(
                    messages.get("import.planning"),
                    () -> importer.contacts(read, mapping),
                    this::look);
        }
    }

    public void back() {
        cancel();
        if (step.get() == Step.PREVIEW && columns.table().get() != null) {
            step.set(Step.COLUMNS);
        } else {
            restart();
        }
    }

    private void look(Drafts read) {
        drafts = read;
        choices.clear();
        compare();
    }

    private void compare() {
        if (drafts.contacts().isEmpty() && drafts.unreadable().isEmpty()) {
            return;
        }
        var wanted = Map.copyOf(choices);
        boolean food = foodInNotes.get();
        work(
                messages.get("import.planning"),
                () -> importer.plan(file, drafts, food, wanted),
                made -> {
                    plan.set(made);
                    step.set(Step.PREVIEW);
                });
    }

    /// What happens with a contact that looks like somebody there already.
    public void choose(PlannedRow row, Choice choice) {
        if (row.choice() != choice) {
            choices.put(row.contact().line(), choice);
            compare();
        }
    }

    /// @param choice for all duplicates, or empty for what suits each
    public void chooseForAll(Optional<Choice> choice) {
        var made = plan.get();
        if (made == null) {
            return;
        }
        choices.clear();
        choice.ifPresent(wanted ->
                drafts.contacts().forEach(contact -> choices.put(contact.line(), wanted)));
        compare();
    }

    /// Does it. The leads are looked at once more, since they may have changed since the preview.
    public void importNow() {
        var made = plan.get();
        if (step.get() != Step.PREVIEW
                || made == null
                || made.imported() == 0
                || !waiting.busy().get().isEmpty()) {
            return;
        }
        var wanted = Map.copyOf(choices);
        boolean food = foodInNotes.get();
        work(
                messages.get("import.importing", made.imported()),
                () -> {
                    var fresh = importer.plan(file, drafts, food, wanted);
                    var name = messages.get("import.label", fresh.imported(), file);
                    return new Prepared(fresh, importer.edit(fresh, name));
                },
                this::write);
    }

    private record Prepared(ImportPlan plan, Edit edit) {}

    private void write(Prepared prepared) {
        int imported = prepared.plan().imported();
        waiting.busy().set(messages.get("import.importing", imported));
        writing.set(true);
        desk.apply(
                prepared.edit(),
                applied -> {
                    writing.set(false);
                    waiting.busy().set("");
                    switch (applied) {
                        case Applied.Done done -> {
                            plan.set(prepared.plan());
                            label.set(done.label());
                            result.set(messages.get("import.done", imported, file));
                            step.set(Step.DONE);
                        }
                        case Applied.Refused(var problems) ->
                                problem.set(
                                        messages.get(
                                                "import.done.refused",
                                                problems.stream()
                                                        .map(Problem::text)
                                                        .distinct()
                                                        .limit(3)
                                                        .collect(Collectors.joining(" "))));
                        case Applied.Nothing(), Applied.ChangedSince(_) ->
                                problem.set(messages.get("import.nothing"));
                    }
                });
    }

    public void undo() {
        if (undoable.get()) {
            desk.undo();
            result.set(messages.get("import.done.undone"));
            label.set("");
        }
    }

    /// Forgets what is going on, unless it is being written already.
    public void cancel() {
        if (!writing.get()) {
            waiting.cancel();
        }
    }

    /// Back to the choice of a file.
    public void restart() {
        cancel();
        columns.clear();
        plan.set(null);
        drafts = new Drafts(List.of(), List.of());
        choices.clear();
        problem.set("");
        result.set("");
        label.set("");
        foodInNotes.set(true);
        step.set(Step.CHOOSE);
    }

    private <T> void work(String words, Callable<T> work, Consumer<T> then) {
        problem.set("");
        waiting.work(words, work, then);
    }
}
