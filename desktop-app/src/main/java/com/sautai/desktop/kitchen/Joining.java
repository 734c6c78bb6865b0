package com.sautai.desktop.kitchen;

/// The two ways to begin with a kitchen. Both block, and are called off the FX thread.
public interface Joining {
    /// This computer is the server; nothing else is needed.
    void startHere();

    Joined connect(String address, String username, String password);
}
