package com.sautai.desktop.offering;

import com.sautai.desktop.ui.FieldBox;
import com.sautai.desktop.ui.Messages;
import com.sautai.model.money.Currencies;
import com.sautai.model.offering.OfferingRules;
import java.util.Currency;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The open offering beside the list: its fields, its prices by size of household, and how guests
/// see it.
public final class OfferingEditorView {
    /// From this width on, what guests see stands beside the fields, otherwise below them.
    private static final double WIDE = 980;

    private final OfferingListViewModel list;
    private final OfferingEditorViewModel editor;
    private final OfferingWords words;
    private final Messages messages;
    private final GuestCardView guests;
    private boolean showing;

    @FXML private VBox root;
    @FXML private Label state;
    @FXML private Button publish;
    @FXML private Button duplicate;
    @FXML private Button delete;
    @FXML private ScrollPane scroll;
    @FXML private HBox columns;
    @FXML private VBox body;
    @FXML private FieldBox titleBox;
    @FXML private TextField title;
    @FXML private ComboBox<String> type;
    @FXML private FieldBox currencyBox;
    @FXML private ComboBox<String> currency;
    @FXML private FieldBox travelBox;
    @FXML private TextField travel;
    @FXML private FieldBox descriptionBox;
    @FXML private TextArea description;
    @FXML private VBox ruler;
    @FXML private HBox heads;
    @FXML private Label priceHead;
    @FXML private VBox rows;
    @FXML private Button addTier;
    private @Nullable TierRows tiers;

    OfferingEditorView(OfferingListViewModel list, OfferingEditorViewModel editor) {
        this.list = list;
        this.editor = editor;
        words = editor.words();
        messages = words.messages();
        guests = new GuestCardView(messages);
    }

    @FXML
    void initialize() {
        titleBox.bind(title, editor.title(), messages);
        descriptionBox.bind(description, editor.description(), messages);
        travelBox.bind(travel, editor.travel(), messages);
        choices(type, words::serviceType);
        type.getItems().setAll(OfferingRules.SERVICE_TYPES);
        type.setOnAction(_ -> chosen(type, editor::changeType));
        choices(currency, this::currencyName);
        currency.setOnAction(_ -> chosen(currency, editor::changeCurrency));
        editor.currencyProblem()
                .subscribe(text -> {
                    currencyBox.showProblem(currency, text);
                    show(editor.offering().get());
                });
        tiers = new TierRows(editor.tiers(), words, rows, ruler);
        duplicate.setTooltip(new Tooltip(messages.get("offering.command.duplicate")));
        delete.setTooltip(new Tooltip(messages.get("offering.command.delete")));
        editor.offering().subscribe(this::show);
        editor.offering()
                .subscribe((before, now) -> {
                    if (before == null || now == null || !before.id().equals(now.id())) {
                        scroll.setVvalue(0);
                    }
                });
        editor.guestCard().subscribe(guests::show);
        editor.tiers()
                .rows()
                .subscribe(shown -> {
                    heads.setVisible(!shown.isEmpty());
                    heads.setManaged(!shown.isEmpty());
                    addTier.setDisable(editor.tiers().isFull());
                });
        root.widthProperty().subscribe(width -> placeGuests(width.doubleValue() >= WIDE));
    }

    private void placeGuests(boolean beside) {
        var place = beside ? columns : body;
        if (guests.getParent() != place) {
            columns.getChildren().remove(guests);
            body.getChildren().remove(guests);
            place.getChildren().add(guests);
        }
    }

    private static void choices(ComboBox<String> box, UnaryOperator<String> spoken) {
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable String value) {
                        return value == null ? "" : spoken.apply(value);
                    }

                    @Override
                    public String fromString(String text) {
                        throw new UnsupportedOperationException("it is chosen, not typed");
                    }
                });
    }

    private void chosen(ComboBox<String> box, java.util.function.Consumer<String> change) {
        if (!showing && box.getValue() != null) {
            change.accept(box.getValue());
        }
    }

    private String currencyName(String code) {
        return code + " · " + Currency.getInstance(code).getDisplayName(words.locale());
    }

    private void show(@Nullable Offering offering) {
        root.setVisible(offering != null);
        if (offering == null) {
            return;
        }
        showing = true;
        type.setValue(offering.body().text("service_type"));
        var codes = new TreeSet<>(Currencies.common());
        codes.add(offering.currency());
        if (!currency.getItems().equals(codes.stream().toList())) {
            currency.getItems().setAll(codes);
        }
        currency.setValue(offering.currency());
        showing = false;
        OfferingCell.showState(state, offering, words);
        publish.setText(
                messages.get(offering.isLive() ? "offering.unpublish" : "offering.publish"));
        publish.setGraphic(
                new FontIcon(
                        offering.isLive()
                                ? Material2OutlinedMZ.VISIBILITY_OFF
                                : Material2OutlinedMZ.VISIBILITY));
        priceHead.setText(messages.get("offering.head.price", offering.currency()));
    }

    Parent root() {
        return root;
    }

    /// Brings the keyboard to the title, all of it selected: a new offering is to be named.
    void nameIt() {
        root.applyCss();
        title.requestFocus();
        title.selectAll();
    }

    void focusProblem() {
        Stream.of(title, travel, description)
                .filter(field -> field.getAccessibleHelp() != null)
                .findFirst()
                .ifPresentOrElse(
                        javafx.scene.Node::requestFocus,
                        () -> {
                            if (tiers != null) {
                                tiers.focusProblem();
                            }
                        });
    }

    @FXML
    void publish() {
        with(list::publishOrBack);
    }

    @FXML
    void duplicate() {
        with(list::duplicate);
    }

    @FXML
    void delete() {
        with(list::delete);
    }

    @FXML
    void addTier() {
        if (tiers != null) {
            tiers.add();
        }
    }

    private void with(java.util.function.Consumer<Offering> action) {
        var offering = editor.offering().get();
        if (offering != null) {
            action.accept(offering);
        }
    }
}
