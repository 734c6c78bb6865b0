package com.sautai.desktop.kitchen;

import com.sautai.desktop.ui.Background;
import com.sautai.desktop.ui.Messages;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The first minute: start on this computer, or sign in at a server.
public final class FirstRunViewModel {
    private final Joining joining;
    private final Background background;
    private final Messages messages;
    private final Runnable joined;

    private final BooleanProperty connecting = new SimpleBooleanProperty(false);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty username = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper addressProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper passwordProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// @param joined follows when the kitchen can be used
    public FirstRunViewModel(
            Joining joining, Background background, Messages messages, Runnable joined) {
        this.joining = joining;
        this.background = background;
        this.messages = messages;
        this.joined = joined;
    }

    public void startHere() {
        busy.set(true);
        background.run(
                () -> {
                    joining.startHere();
                    return true;
                },
                _ -> finish(),
                this::fail);
    }

    /// Signs in with what was typed, or says at the field what is missing.
    public void connect() {
        forgetProblems();
        if (address.get().isBlank()) {
            addressProblem.set(messages.get("firstrun.address.missing"));
        }
        if (username.get().isBlank() || password.get().isEmpty()) {
            passwordProblem.set(messages.get("firstrun.password.missing"));
        }
        if (addressProblem.get().isEmpty() && passwordProblem.get().isEmpty()) {
            busy.set(true);
            background.run(
                    () -> joining.connect(address.get(), username.get().strip(), password.get()),
                    this::answered,
                    this::fail);
        }
    }

    /// To the form of an address and a password, or back to the two choices.
    public void setConnecting(boolean value) {
        forgetProblems();
        connecting.set(value);
    }

    private void answered(Joined answer) {
        busy.set(false);
        switch (answer) {
            case Joined.Done() -> finish();
            case Joined.NotAnAddress() ->
                    addressProblem.set(messages.get("firstrun.address.wrong"));
            case Joined.Unreachable(var at) ->
                    addressProblem.set(messages.get("firstrun.unreachable", at));
            case Joined.NotASautaiServer(var at) ->
                    addressProblem.set(messages.get("firstrun.otherServer", at));
            case Joined.WrongPassword() ->
                    passwordProblem.set(messages.get("firstrun.password.wrong"));
            case Joined.TryLater(var seconds) ->
                    passwordProblem.set(messages.get("firstrun.tryLater", seconds));
            case Joined.UpdateNeeded() -> problem.set(messages.get("firstrun.updateNeeded"));
            case Joined.ServerTooOld() -> problem.set(messages.get("firstrun.serverTooOld"));
            case Joined.AnotherKitchen() -> problem.set(messages.get("firstrun.anotherKitchen"));
            case Joined.ServerTrouble(var detail) ->
                    problem.set(messages.get("firstrun.serverTrouble", detail));
        }
    }

    private void finish() {
        busy.set(false);
        password.set("");
        joined.run();
    }

    private void fail(Exception failure) {
        busy.set(false);
        background.failed(failure);
    }

    private void forgetProblems() {
        addressProblem.set("");
        passwordProblem.set("");
        problem.set("");
    }

    public BooleanProperty connectingProperty() {
        return connecting;
    }

    /// While the answer is awaited.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public StringProperty addressProperty() {
        return address;
    }

    public StringProperty usernameProperty() {
        return username;
    }

    public StringProperty passwordProperty() {
        return password;
    }

    public ReadOnlyStringProperty addressProblemProperty() {
        return addressProblem.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty passwordProblemProperty() {
        return passwordProblem.getReadOnlyProperty();
    }

    /// What is wrong with neither field.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
