package com.sautai.desktop.lead;

import com.sautai.desktop.ui.FieldBox;
import com.sautai.desktop.ui.Messages;
import com.sautai.model.lead.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The open lead beside the board, with all its fields and what happened with it.
public final class LeadPanelView {
    private static final KeyCombination ADD_NOTE =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final LeadPanelViewModel panel;
    private final LeadWords words;
    private final Messages messages;
    private Runnable back = () -> {};
    private boolean showing;

    @FXML private VBox root;
    @FXML private ComboBox<Stage> stage;
    @FXML private Button archive;
    @FXML private Button delete;
    @FXML private Button close;
    @FXML private ScrollPane scroll;
    @FXML private FieldBox nameBox;
    @FXML private TextField name;
    @FXML private FieldBox dateBox;
    @FXML private TextField date;
    @FXML private Button calendar;
    @FXML private FieldBox timeBox;
    @FXML private TextField time;
    @FXML private Label when;
    @FXML private FieldBox nextNoteBox;
    @FXML private TextArea nextNote;
    @FXML private FieldBox allergiesBox;
    @FXML private ChipsField allergies;
    @FXML private FieldBox dietsBox;
    @FXML private ChipsField diets;
    @FXML private FieldBox tagsBox;
    @FXML private ChipsField tags;
    @FXML private FieldBox emailBox;
    @FXML private TextField email;
    @FXML private FieldBox phoneBox;
    @FXML private TextField phone;
    @FXML private FieldBox sourceBox;
    @FXML private TextField source;
    @FXML private FieldBox householdBox;
    @FXML private TextField household;
    @FXML private VBox body;
    @FXML private Label history;
    @FXML private TextArea note;
    @FXML private Button addNote;
    @FXML private Label noteKeys;
    @FXML private VBox timeline;
    @FXML private Label foot;

    LeadPanelView(LeadPanelViewModel panel) {
        this.panel = panel;
        words = panel.words();
        messages = words.messages();
    }

    @FXML
    void initialize() {
        var entries = panel.entries();
        nameBox.bind(name, entries.text("name"), messages);
        emailBox.bind(email, entries.text("email"), messages);
        phoneBox.bind(phone, entries.text("phone"), messages);
        nextNoteBox.bind(nextNote, entries.text("next_action_note"), messages);
        new Suggestions(source, this::sources, source::setText);
        sourceBox.bind(source, entries.source(), messages);
        householdBox.bind(household, entries.household(), messages);
        dateBox.bind(date, entries.nextAction().date(), messages);
        timeBox.bind(time, entries.nextAction().time(), messages);
        var sets = new LeadSets(panel);
        sets.bind("tags", tags, tagsBox);
        sets.bind("allergies", allergies, allergiesBox);
        sets.bind("dietary_preferences", diets, dietsBox);
        bindStage();
        bindNote();
        name("lead.delete", delete);
        name("lead.close", close);
        name("lead.date.choose", calendar);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        var rows = new TimelineView(timeline, words);
        panel.card()
                .subscribe((before, now) -> {
                    if (now != null && (before == null || !before.id().equals(now.id()))) {
                        rows.restart();
                        scroll.setVvalue(0);
                    }
                });
        panel.card().subscribe(this::show);
        panel.timeline().interactions().subscribe(rows::show);
    }

    private List<String> sources(String typed) {
        var known = Stream.concat(panel.choices().sources().stream(), LeadWords.SOURCES.stream());
        return LeadSets.matching(known.map(words::source).distinct().toList(), typed);
    }

    private void bindStage() {
        stage.getItems().setAll(Stage.ALL);
        stage.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Stage value) {
                        return value == null ? "" : words.stage(value);
                    }

                    @Override
                    public Stage fromString(String text) {
                        throw new UnsupportedOperationException("a stage is chosen, not typed");
                    }
                });
        stage.setOnAction(_ -> {
            if (!showing) {
                panel.changeStage(stage.getValue());
            }
        });
    }

    private void bindNote() {
        note.textProperty().bindBidirectional(panel.note());
        noteKeys.setText(ADD_NOTE.getDisplayText());
        addNote.disableProperty().bind(note.textProperty().map(String::isBlank));
        note.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (ADD_NOTE.match(event)) {
                        panel.addNote();
                        event.consume();
                    }
                });
    }

    private void name(String key, Button button) {
        button.setTooltip(new Tooltip(messages.get(key)));
    }

    private void show(@Nullable LeadCard card) {
        if (card == null) {
            return;
        }
        showing = true;
        var lead = card.lead();
        stage.setValue(lead.stage());
        showing = false;
        var archiveKey = lead.isArchived() ? "lead.unarchive" : "lead.archive";
        archive.setAccessibleText(messages.get(archiveKey));
        name(archiveKey, archive);
        boolean planned = lead.nextActionAt() != null;
        boolean overdue = lead.isOverdue(words.clock().instant());
        when.setText(words.nextAction(lead));
        when.setVisible(planned);
        when.setManaged(planned);
        when.pseudoClassStateChanged(LeadCell.OVERDUE, overdue);
        when.setGraphic(overdue ? new FontIcon(Material2OutlinedAL.ERROR_OUTLINE) : null);
        foot.setText(
                messages.get(
                        "lead.foot",
                        words.moment(lead.createdAt()),
                        words.moment(card.lastActivityAt())));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    /// Shows the panel in its place while a lead is open.
    ///
    /// @param whenClosed where the keyboard goes when it closes
    void placeIn(StackPane place, Runnable whenClosed) {
        back = whenClosed;
        panel.card()
                .subscribe(card -> {
                    boolean there = !place.getChildren().isEmpty();
                    if (card != null && !there) {
                        place.getChildren().setAll(root);
                    } else if (card == null && there) {
                        place.getChildren().clear();
                        back.run();
                    }
                });
    }

    boolean isOpen() {
        return panel.card().get() != null;
    }

    void open(LeadCard card) {
        if (!panel.open(card)) {
            focusProblem();
        }
    }

    /// Opens a lead and brings the keyboard into its fields.
    void openByKey(LeadCard card) {
        open(card);
        root.applyCss();
        name.requestFocus();
        name.deselect();
    }

    /// Opens a lead and brings the keyboard to its quick note.
    void writeNote(LeadCard card) {
        open(card);
        root.applyCss();
        root.layout();
        double hidden = body.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp(history.getBoundsInParent().getMinY() / hidden, 0, 1));
        }
        note.requestFocus();
    }

    @FXML
    void close() {
        if (!panel.close()) {
            focusProblem();
        }
    }

    private void focusProblem() {
        Stream.of(name, email, phone, nextNote, source, household, date, time)
                .filter(field -> field.getAccessibleHelp() != null)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    @FXML
    void archive() {
        panel.archiveOrBack();
    }

    @FXML
    void delete() {
        panel.delete();
    }

    @FXML
    void addNote() {
        panel.addNote();
    }

    @FXML
    void showCalendar() {
        var entry = panel.entries().nextAction();
        new DayPopup(messages, entry::choose)
                .show(date, entry.day(), LocalDate.now(words.clock()), words.locale());
    }
}
