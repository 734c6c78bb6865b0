package com.sautai.desktop.profile;

import com.sautai.desktop.shell.Screen;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.ViewLoader;
import javafx.scene.Parent;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The public profile as a place of the window.
public final class ProfileScreen implements Screen {
    private final Messages messages;
    private final ProfileView view;
    private final Parent root;

    public ProfileScreen(ProfileViewModel model, ViewLoader loader) {
        messages = model.words().messages();
        view = new ProfileView(model);
        root = loader.load(view);
    }

    @Override
    public String id() {
        return "profile";
    }

    @Override
    public String title() {
        return messages.get("profile.title");
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedMZ.PERSON;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        view.focusFirst();
    }
}
