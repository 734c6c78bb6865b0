package com.sautai.desktop.kitchen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sautai.desktop.ui.Background;
import com.sautai.desktop.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FirstRunViewModelTest {
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final List<String> events = new ArrayList<>();
    private Joined answer = new Joined.Done();
    private final FirstRunViewModel viewModel =
            new FirstRunViewModel(
                    new Joining() {
                        @Override
                        public void startHere() {
                            events.add("here");
                        }

                        @Override
                        public Joined connect(String address, String username, String password) {
                            events.add(address + " " + username + " " + password);
                            return answer;
                        }
                    },
                    new Background(Runnable::run, Runnable::run, failure -> events.add("failed")),
                    messages,
                    () -> events.add("joined"));

    @Test
    void oneClickStartsOnThisComputer() {
        viewModel.startHere();
        assertEquals(List.of("here", "joined"), events);
    }

    @Test
    void anEmptyFormSaysWhatIsMissingAndAsksNobody() {
        viewModel.connect();
        assertEquals(List.of(), events);
        assertEquals("Type the address of your server.", viewModel.addressProblemProperty().get());
        assertEquals(
                "Type your username and your password.", viewModel.passwordProblemProperty().get());
    }

    @Test
    void aRightPasswordJoinsAndIsForgotten() {
        fill();
        viewModel.connect();
        assertEquals(List.of("kitchen.example.com ada secret", "joined"), events);
        assertEquals("", viewModel.passwordProperty().get());
        assertFalse(viewModel.busyProperty().get());
    }

    @Test
    void aWrongPasswordIsSaidAtThePassword() {
        fill();
        answer = new Joined.WrongPassword();
        viewModel.connect();
        assertEquals(
                "The username or the password is not right.",
                viewModel.passwordProblemProperty().get());
        assertEquals("", viewModel.addressProblemProperty().get());
        assertEquals("secret", viewModel.passwordProperty().get());
    }

    @Test
    void anUnknownAddressIsSaidAtTheAddress() {
        fill();
        answer = new Joined.Unreachable("https://kitchen.example.com");
        viewModel.connect();
        assertEquals(
                "Nobody answers at https://kitchen.example.com. Check the address and your"
                        + " network.",
                viewModel.addressProblemProperty().get());
    }

    @Test
    void problemsGoAwayWithTheNextTry() {
        fill();
        answer = new Joined.UpdateNeeded();
        viewModel.connect();
        assertEquals(
                "This server is newer than this app. Update the app, then connect.",
                viewModel.problemProperty().get());
        answer = new Joined.Done();
        viewModel.connect();
        assertEquals("", viewModel.problemProperty().get());
    }

    private void fill() {
        viewModel.addressProperty().set("kitchen.example.com");
        viewModel.usernameProperty().set(" ada ");
        viewModel.passwordProperty().set("secret");
    }
}
