package com.sautai.desktop.kitchen;

import com.sautai.desktop.ui.ViewLoader;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;

/// The two ways to begin, and the form of the second.
public final class FirstRunView {
    private final FirstRunViewModel viewModel;
    private final Parent root;

    @FXML private Node choices;
    @FXML private Node form;
    @FXML private Button startHere;
    @FXML private Button connectChoice;
    @FXML private TextField address;
    @FXML private TextField username;
    @FXML private PasswordField password;
    @FXML private Label addressProblem;
    @FXML private Label passwordProblem;
    @FXML private Label problem;
    @FXML private Button connect;
    @FXML private Button back;
    @FXML private Node progress;

    public FirstRunView(FirstRunViewModel viewModel, ViewLoader loader) {
        this.viewModel = viewModel;
        this.root = loader.load(this);
    }

    public Parent root() {
        return root;
    }

    @FXML
    void initialize() {
        shown(choices, viewModel.connectingProperty().map(value -> !value));
        shown(form, viewModel.connectingProperty());
        shown(progress, viewModel.busyProperty());
        address.textProperty().bindBidirectional(viewModel.addressProperty());
        username.textProperty().bindBidirectional(viewModel.usernameProperty());
        password.textProperty().bindBidirectional(viewModel.passwordProperty());
        tells(addressProblem, viewModel.addressProblemProperty(), address);
        tells(passwordProblem, viewModel.passwordProblemProperty(), password);
        tells(problem, viewModel.problemProperty(), connect);
        for (var button : new Button[] {startHere, connectChoice, connect, back}) {
            button.disableProperty().bind(viewModel.busyProperty());
        }
    }

    @FXML
    void startHere() {
        viewModel.startHere();
    }

    @FXML
    void chooseConnect() {
        viewModel.setConnecting(true);
        address.requestFocus();
    }

    @FXML
    void connect() {
        viewModel.connect();
    }

    @FXML
    void back() {
        viewModel.setConnecting(false);
        startHere.requestFocus();
    }

    private static void shown(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    /// A problem stands below its field, is read with it and brings the focus there.
    private static void tells(Label label, ObservableValue<String> text, Node field) {
        label.textProperty().bind(text);
        shown(label, text.map(words -> !words.isEmpty()));
        field.accessibleHelpProperty().bind(text);
        text.subscribe(words -> {
            if (!words.isEmpty()) {
                field.requestFocus();
            }
        });
    }
}
