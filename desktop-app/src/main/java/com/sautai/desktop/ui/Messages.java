package com.sautai.desktop.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// All words a chef sees, by key, in their language.
public final class Messages {
    private final ResourceBundle bundle;

    public Messages(Locale locale) {
        bundle =
                ResourceBundle.getBundle(
                        "com.sautai.desktop.messages",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// The message of a key; `{0}`, `{1}` are replaced by the arguments. A missing key is a bug and
    /// fails.
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(arguments);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /// For `%key` in FXML.
    public ResourceBundle bundle() {
        return bundle;
    }
}
