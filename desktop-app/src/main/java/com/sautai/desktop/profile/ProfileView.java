package com.sautai.desktop.profile;

import atlantafx.base.controls.ToggleSwitch;
import com.sautai.desktop.ui.FieldBox;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.Texts;
import com.sautai.model.money.Currencies;
import com.sautai.model.sync.Fields;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// Shows the chef's profile: to fill in on one side, as guests see it on the other.
final class ProfileView {
    private final ProfileViewModel model;
    private final ProfileWords words;
    private final Messages messages;
    private boolean showing;

    @FXML private FieldBox nameBox;
    @FXML private TextField name;
    @FXML private FieldBox bioBox;
    @FXML private TextArea bio;
    @FXML private FieldBox experienceBox;
    @FXML private TextArea experience;
    @FXML private FieldBox cityBox;
    @FXML private TextField city;
    @FXML private SearchableComboBox<String> country;
    @FXML private SearchableComboBox<String> zone;
    @FXML private SearchableComboBox<String> currency;
    @FXML private FieldBox noticeBox;
    @FXML private TextField notice;
    @FXML private FieldBox bufferBox;
    @FXML private TextField buffer;
    @FXML private ToggleSwitch live;
    @FXML private Label liveHint;
    @FXML private ToggleSwitch onBreak;
    @FXML private FieldBox breakBox;
    @FXML private TextField breakNote;
    @FXML private FlowPane places;
    @FXML private SearchableComboBox<String> placeCountry;
    @FXML private FieldBox placeBox;
    @FXML private TextField place;
    @FXML private Label initials;
    @FXML private Label shownName;
    @FXML private Label shownPlace;
    @FXML private FlowPane badges;
    @FXML private Label shownBio;
    @FXML private Label shownPlaces;

    ProfileView(ProfileViewModel model) {
        this.model = model;
        words = model.words();
        messages = words.messages();
    }

    @FXML
    void initialize() {
        nameBox.bind(name, model.entry("display_name"), messages);
        bioBox.bind(bio, model.entry("bio"), messages);
        experienceBox.bind(experience, model.entry("experience"), messages);
        cityBox.bind(city, model.entry("city"), messages);
        noticeBox.bind(notice, model.entry("notice_hours"), messages);
        bufferBox.bind(buffer, model.entry("travel_buffer_minutes"), messages);
        breakBox.bind(breakNote, model.entry("break_note"), messages);
        placeBox.bind(place, model.newPlace(), messages);
        var zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        choice(country, words.countries(), words::country, chosen("country"));
        choice(zone, zones, words::zone, chosen("timezone"));
        choice(currency, Currencies.common(), words::currency, chosen("currency"));
        choice(placeCountry, words.countries(), words::country, model::choosePlaceCountry);
        live.selectedProperty().subscribe((_, on) -> toggle("is_live", on));
        onBreak.selectedProperty().subscribe((_, on) -> toggle("on_break", on));
        model.body().subscribe(this::show);
        model.places().subscribe(this::showPlaces);
    }

    void focusFirst() {
        name.requestFocus();
    }

    private Consumer<String> chosen(String field) {
        return value -> {
            if (!showing) {
                model.choose(field, value);
            }
        };
    }

    private void toggle(String field, boolean on) {
        if (!showing) {
            model.choose(field, on);
        }
    }

    private static void choice(
            ComboBox<String> box,
            List<String> values,
            UnaryOperator<String> spoken,
            Consumer<String> chosen) {
        box.getItems().setAll(values);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPrefWidth(120);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable String value) {
                        return value == null ? "" : spoken.apply(value);
                    }

                    @Override
                    public String fromString(String text) {
                        return values.stream()
                                .filter(value -> spoken.apply(value).equals(text))
                                .findFirst()
                                .orElse(text);
                    }
                });
        box.valueProperty()
                .subscribe(value -> {
                    if (value != null) {
                        chosen.accept(value);
                    }
                });
    }

    private void show(Fields body) {
        showing = true;
        var in = body.text("country");
        country.setValue(in.isEmpty() ? null : in);
        zone.setValue(model.zone());
        currency.setValue(model.currency());
        if (placeCountry.getValue() == null && !in.isEmpty()) {
            placeCountry.setValue(in);
        }
        live.setSelected(body.flag("is_live"));
        onBreak.setSelected(body.flag("on_break"));
        showing = false;
        showLive(body);
        preview(body);
    }

    private void showPlaces(List<ServedPlace> served) {
        places.getChildren().setAll(served.stream().map(this::chip).toList());
        shownPlaces.setText(
                served.isEmpty()
                        ? ""
                        : messages.get(
                                "profile.cooksIn",
                                served.stream()
                                        .map(ServedPlace::code)
                                        .collect(Collectors.joining(", "))));
        showLive(model.body().get());
    }

    private void showLive(Fields body) {
        live.setDisable(!body.flag("is_live") && !model.mayGoLive());
        var lacking = model.lacking();
        if (!lacking.isEmpty()) {
            liveHint.setText(messages.get("profile.live.lacking", String.join(" · ", lacking)));
        } else {
            liveHint.setText(
                    messages.get(
                            model.isVerified() ? "profile.live.hint" : "profile.live.unverified"));
        }
    }

    private Button chip(ServedPlace served) {
        var text = served.code() + " · " + served.country();
        var chip = new Button(text, new FontIcon(Material2OutlinedAL.CLOSE));
        chip.getStyleClass().add("place-chip");
        chip.setAccessibleText(messages.get("profile.place.remove", text));
        chip.setOnAction(_ -> model.remove(served));
        return chip;
    }

    private void preview(Fields body) {
        var shown = body.text("display_name");
        shownName.setText(shown.isEmpty() ? messages.get("profile.nameless") : shown);
        initials.setText(initials(shown));
        initials.setGraphic(shown.isEmpty() ? new FontIcon(Material2OutlinedMZ.PERSON) : null);
        shownPlace.setText(
                Stream.of(
                                body.text("city"),
                                body.text("country").isEmpty()
                                        ? ""
                                        : words.country(body.text("country")))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")));
        shownBio.setText(
                body.text("bio").isEmpty() ? messages.get("profile.noBio") : body.text("bio"));
        badges.getChildren().clear();
        badge(body.flag("is_verified"), "profile.badge.verified", "profile.badge");
        badge(body.flag("insured"), "profile.badge.insured", "profile.badge");
        badge(body.flag("food_handlers_cert"), "profile.badge.food", "profile.badge");
        badge(body.flag("on_break"), "profile.badge.break", "profile.badge.break");
    }

    private void badge(boolean shown, String key, String style) {
        if (shown) {
            var badge = Texts.whole(messages.get(key), "profile-badge");
            badge.getStyleClass().add(style.replace('.', '-'));
            badges.getChildren().add(badge);
        }
    }

    private static String initials(String name) {
        return Stream.of(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
