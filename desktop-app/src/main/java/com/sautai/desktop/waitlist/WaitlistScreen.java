package com.sautai.desktop.waitlist;

import com.sautai.desktop.shell.Screen;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.ViewLoader;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Parent;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The waitlist as a place of the window.
public final class WaitlistScreen implements Screen {
    private final WaitlistViewModel model;
    private final Messages messages;
    private final WaitlistView view;
    private final Parent root;

    public WaitlistScreen(WaitlistViewModel model, ViewLoader loader) {
        this.model = model;
        messages = model.words().messages();
        view = new WaitlistView(model);
        root = loader.load(view);
    }

    @Override
    public String id() {
        return "waitlist";
    }

    @Override
    public String title() {
        return messages.get("waitlist.title");
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedAL.HOURGLASS_EMPTY;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        view.focusFirst();
    }

    @Override
    public ObservableIntegerValue count() {
        return model.count();
    }
}
