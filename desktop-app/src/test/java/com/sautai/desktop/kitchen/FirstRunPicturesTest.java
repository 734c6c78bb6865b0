package com.sautai.desktop.kitchen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.desktop.ui.Background;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.Snapshots;
import com.sautai.desktop.ui.ViewLoader;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;

class FirstRunPicturesTest {
    @Test
    void theTwoChoices() {
        var pictures = Snapshots.take("first-run", messages -> root(messages, false));
        assertEquals(8, pictures.size());
    }

    @Test
    void aWrongAddressAndPassword() {
        var pictures = Snapshots.take("first-run-connect", messages -> root(messages, true));
        assertEquals(8, pictures.size());
    }

    private static Parent root(Messages messages, boolean refused) {
        var background = new Background(Runnable::run, Runnable::run, failure -> {});
        var viewModel = new FirstRunViewModel(new RefusingServer(), background, messages, () -> {});
        var view = new FirstRunView(viewModel, new ViewLoader(messages));
        if (refused) {
            viewModel.setConnecting(true);
            viewModel.addressProperty().set("kitchen.exmaple.com");
            viewModel.usernameProperty().set("ada");
            viewModel.passwordProperty().set("secret");
            viewModel.connect();
        }
        return view.root();
    }

    /// A server that nobody finds.
    private record RefusingServer() implements Joining {
        @Override
        public void startHere() {}

        @Override
        public Joined connect(String address, String username, String password) {
            return new Joined.Unreachable("https://" + address);
        }
    }
}
