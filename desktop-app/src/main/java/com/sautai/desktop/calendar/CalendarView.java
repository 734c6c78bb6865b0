package com.sautai.desktop.calendar;

import com.sautai.desktop.calendar.grid.CalendarGrid;
import com.sautai.desktop.calendar.grid.GridGestures;
import com.sautai.desktop.calendar.grid.GridSpan;
import com.sautai.desktop.ui.EmptyState;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The calendar: a grid of a day, a week or a month, or the agenda, with the open card above it.
public final class CalendarView implements GridGestures {
    private final CalendarViewModel calendar;
    private final CalendarGrid grid;
    private final AgendaList agenda;
    private final CalendarHeader header;

    @FXML private StackPane root;
    @FXML private VBox top;
    @FXML private StackPane body;
    @FXML private Pane air;

    private @Nullable CardLayer cards;

    CalendarView(CalendarViewModel calendar) {
        this.calendar = calendar;
        grid = new CalendarGrid(calendar.words().locale(), this);
        grid.setId("calendar-grid");
        grid.setFocusTraversable(true);
        agenda = new AgendaList(calendar);
        header = new CalendarHeader(calendar);
    }

    @FXML
    void initialize() {
        top.getChildren().addAll(header, new Legend(calendar));
        var layer = new CardLayer(calendar, air, this::focusEntries);
        cards = layer;
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, layer::closeOnPress);
        grid.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> keepKeyboard(layer));
        calendar.onChange(this::show);
        calendar.selected().subscribe(this::showSelected);
        show();
    }

    Parent root() {
        return root;
    }

    /// The nodes that the arrow keys are for.
    void onEntriesKey(EventHandler<KeyEvent> handler) {
        grid.addEventFilter(KeyEvent.KEY_PRESSED, handler);
        agenda.addEventFilter(KeyEvent.KEY_PRESSED, handler);
    }

    boolean isGrid() {
        return calendar.mode().get() != CalendarMode.AGENDA;
    }

    void focusEntries() {
        (isGrid() ? grid : agenda).requestFocus();
    }

    void jump() {
        header.jump();
    }

    void openSelected() {
        var selected = calendar.selected().get();
        if (selected != null) {
            standBeside(selected.key());
            calendar.openSelected();
        }
    }

    void createHere() {
        layer().standInTheMiddle();
        calendar.createHere();
    }

    void moveSelected(int days, int minutes) {
        var selected = calendar.selected().get();
        if (selected != null) {
            standBeside(selected.key());
            calendar.moveSelected(days, minutes);
        }
    }

    @Override
    public void open(String key, Bounds at) {
        calendar.select(key);
        layer().standBeside(at);
        calendar.openSelected();
    }

    @Override
    public void create(LocalDateTime start, Bounds at) {
        layer().standBeside(at);
        calendar.createAt(start);
    }

    @Override
    public void move(String key, LocalDateTime start, @Nullable LocalDateTime end) {
        standBeside(key);
        calendar.moveTo(key, start, end);
    }

    @Override
    public void day(LocalDate day) {
        calendar.date().set(day);
        calendar.mode().set(CalendarMode.DAY);
    }

    private void standBeside(String key) {
        grid.place(key)
                .filter(_ -> isGrid())
                .ifPresentOrElse(layer()::standBeside, layer()::standInTheMiddle);
    }

    /// The library takes the keyboard for itself when it is clicked.
    private void keepKeyboard(CardLayer layer) {
        if (!layer.isOpen()) {
            grid.requestFocus();
        }
    }

    private void show() {
        var mode = calendar.mode().get();
        if (isGrid()) {
            grid.setNow(LocalDateTime.ofInstant(calendar.words().now(), calendar.zone()));
            var entries = new GridEntries(calendar.words(), calendar.zone());
            grid.setEntries(calendar.shown().get().stream().map(entries::of).toList());
            grid.show(GridSpan.valueOf(mode.name()), calendar.date().get());
            body.getChildren().setAll(grid);
        } else {
            agenda.show(calendar.shown().get());
            body.getChildren().setAll(agendaOrMessage());
        }
        showSelected();
    }

    private void showSelected() {
        var selected = calendar.selected().get();
        var range = calendar.words().range(calendar.mode().get(), calendar.date().get());
        grid.setAccessibleText(
                selected == null ? range : calendar.words().aloud(selected, calendar.zone()));
        if (isGrid()) {
            grid.select(selected == null ? "" : selected.key());
        } else {
            agenda.show(calendar.shown().get());
        }
    }

    private Node agendaOrMessage() {
        var messages = calendar.words().messages();
        return switch (calendar.showing().get()) {
            case LOADING, ENTRIES -> agenda;
            case NOTHING -> {
                var first = new Button(messages.get("calendar.new"));
                first.setOnAction(_ -> createHere());
                yield new EmptyState(
                        Material2OutlinedAL.EVENT_AVAILABLE,
                        messages.get("calendar.none"),
                        messages.get("calendar.none.hint"),
                        first);
            }
            case NO_MATCH -> {
                var clear = new Button(messages.get("calendar.noMatch.clear"));
                clear.setOnAction(_ -> calendar.filters().clear());
                yield new EmptyState(
                        Material2OutlinedMZ.SEARCH,
                        messages.get("calendar.noMatch", calendar.filters().query().get().strip()),
                        messages.get("calendar.noMatch.hint"),
                        clear);
            }
        };
    }

    private CardLayer layer() {
        return Objects.requireNonNull(cards, "initialised");
    }
}
