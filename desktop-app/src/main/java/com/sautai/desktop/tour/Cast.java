package com.sautai.desktop.tour;

import com.sautai.desktop.Words;
import com.sautai.model.lead.Stage;

/// Who plays in an act: the app, hands for it, somebody who takes pictures and somebody who tells.
record Cast(
        AppWindow app, Hands hands, BoardHands board, Pictures album, Voice voice, Words words) {
    /// Says a step in the chef's words.
    @FunctionalInterface
    interface Voice {
        void tell(String key, Object... arguments);
    }

    void tell(String key, Object... arguments) {
        voice.tell(key, arguments);
    }

    String stage(Stage stage) {
        return words.messages().get("lead.stage." + stage.wire());
    }

    void picture(String name) {
        album.take(name, app.scene());
    }
}
