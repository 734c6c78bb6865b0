package com.sautai.server;

/// Starts the server.
public final class Main {
    private Main() {}

    static void main(String[] args) {
        System.out.println("Sautai server: nothing to run yet " + String.join(" ", args));
    }
}
