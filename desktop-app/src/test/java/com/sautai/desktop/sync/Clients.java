package com.sautai.desktop.sync;

import okhttp3.OkHttpClient;

/// The HTTP clients the app makes, for tests elsewhere.
public final class Clients {
    private Clients() {}

    public static OkHttpClient client() {
        return Http.client();
    }
}
