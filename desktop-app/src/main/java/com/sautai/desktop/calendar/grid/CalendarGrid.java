package com.sautai.desktop.calendar.grid;

import com.calendarfx.view.DateControl;
import com.calendarfx.view.DetailedWeekView;
import com.calendarfx.view.EntryViewBase;
import com.calendarfx.view.MonthView;
import com.calendarfx.view.WeekView;
import com.calendarfx.view.ZonedDateTimeProvider;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A day, a week or a month with its entries, where they can be carried about with the mouse.
///
/// The grid knows no time zone: it shows what the chef's clock shows. For the library all of it is
/// UTC, which skips no hour.
public final class CalendarGrid extends StackPane {
    private static final double MORNING_HOURS = 7.7;

    /// When a new entry of a month begins, where only a day is pointed at.
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private static final int NEW_ENTRY_MINUTES = 30;

    private final GridGestures gestures;
    private final GridCalendars calendars;
    private final GridViews views;
    private final Map<GridSpan, DateControl> made = new EnumMap<>(GridSpan.class);
    private GridSpan span = GridSpan.WEEK;
    private LocalDateTime now = LocalDateTime.MIN;
    private boolean pressedEntry;

    public CalendarGrid(Locale locale, GridGestures gestures) {
        this.gestures = gestures;
        calendars = new GridCalendars(gestures::move);
        views = new GridViews(locale, calendars);
        getStyleClass().add("calendar-grid");
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
        getStylesheets()
                .add(
                        Objects.requireNonNull(CalendarGrid.class.getResource("grid.css"))
                                .toExternalForm());
    }

    /// Brings a day into sight, with those around it.
    public void show(GridSpan wanted, LocalDate date) {
        span = wanted;
        var view = view();
        view.setDate(date);
        tellNow(view);
        if (!getChildren().equals(List.of(view))) {
            getChildren().setAll(view);
        }
    }

    /// What the chef's clock shows now.
    public void setNow(LocalDateTime time) {
        now = time;
        made.values().forEach(this::tellNow);
    }

    public void setEntries(Collection<GridEntry> entries) {
        calendars.fill(entries);
    }

    /// Marks an entry; none when there is none with this key.
    public void select(String key) {
        var view = view();
        view.clearSelection();
        calendars.find(key).ifPresent(view::select);
    }

    /// Where an entry lies in the scene; empty while it is out of sight.
    public Optional<Bounds> place(String key) {
        return calendars
                .find(key)
                .map(entry -> (Node) view().findEntryView(entry))
                .filter(node -> node.getScene() != null)
                .map(node -> node.localToScene(node.getLayoutBounds()));
    }

    private DateControl view() {
        return made.computeIfAbsent(span, this::make);
    }

    private DateControl make(GridSpan wanted) {
        var view = views.make(wanted);
        var surface = view instanceof DetailedWeekView days ? days.getWeekView() : view;
        scrollToMorning(surface);
        return view;
    }

    /// A day begins in the morning, not at midnight, once there is something to scroll.
    private static void scrollToMorning(DateControl surface) {
        surface.heightProperty()
                .subscribe((before, height) -> {
                    if (before.doubleValue() <= 0 && height.doubleValue() > 0) {
                        Platform.runLater(() -> showMorning(surface));
                    }
                });
    }

    private static void showMorning(DateControl surface) {
        if (surface instanceof WeekView days && surface.getParent() != null) {
            double seen = surface.getParent().getLayoutBounds().getHeight();
            double hidden = Math.max(0, surface.getHeight() - seen);
            surface.setTranslateY(-Math.min(hidden, MORNING_HOURS * days.getHourHeight()));
        }
    }

    private void tellNow(DateControl view) {
        if (now.isAfter(LocalDateTime.MIN)) {
            view.setToday(now.toLocalDate());
            view.setTime(now.toLocalTime());
        }
    }

    private void press(MouseEvent event) {
        pressedEntry = entryView(event.getPickResult().getIntersectedNode()).isPresent();
    }

    /// Drawing a new entry with the mouse is the library's way of making one, which it must not.
    private void drag(MouseEvent event) {
        if (!pressedEntry && isOnSurface(event)) {
            event.consume();
        }
    }

    /// Heard before the library hears of it, which would make an entry of its own.
    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        var node = event.getPickResult().getIntersectedNode();
        var entry = entryView(node);
        if (entry.isPresent()) {
            var drawn = entry.get();
            gestures.open(drawn.getEntry().getId(), drawn.localToScene(drawn.getLayoutBounds()));
        } else if (isOnSurface(event) && event.getClickCount() == 2) {
            time(event).ifPresent(start -> gestures.create(start, point(event)));
            event.consume();
        } else if (event.getClickCount() == 1 && leadsToDay(node)) {
            time(event).ifPresent(start -> gestures.day(start.toLocalDate()));
        }
    }

    /// What times are pointed at on: not the names of the days, nor the hours beside them.
    private DateControl surface() {
        return view() instanceof DetailedWeekView days ? days.getWeekView() : view();
    }

    private boolean isOnSurface(MouseEvent event) {
        for (var each = event.getPickResult().getIntersectedNode();
                each != null;
                each = each.getParent()) {
            if (each.equals(surface())) {
                return true;
            }
        }
        return false;
    }

    /// The number of a day, and what tells that it has more entries than fit.
    private static boolean leadsToDay(@Nullable Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("more-label")
                    || each.getStyleClass().contains("day-of-month-label")) {
                return true;
            }
        }
        return false;
    }

    private Optional<LocalDateTime> time(MouseEvent event) {
        var surface = surface();
        var provider = (ZonedDateTimeProvider) surface;
        var at = surface.sceneToLocal(event.getSceneX(), event.getSceneY());
        return Optional.ofNullable(
                        provider.getZonedDateTimeAt(at.getX(), at.getY(), ZoneOffset.UTC))
                .map(time -> time.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES))
                .map(time -> time.minusMinutes(time.getMinute() % NEW_ENTRY_MINUTES))
                .map(time -> surface instanceof MonthView ? time.with(EVENING) : time);
    }

    private static Optional<EntryViewBase<?>> entryView(@Nullable Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (each instanceof EntryViewBase<?> view) {
                return Optional.of(view);
            }
        }
        return Optional.empty();
    }

    private static Bounds point(MouseEvent event) {
        return new BoundingBox(event.getSceneX(), event.getSceneY(), 0, 0);
    }
}
