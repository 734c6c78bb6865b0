package com.sautai.desktop;

/// Starts the desktop.
public final class Main {
    private Main() {}

    static void main(String[] args) {
        System.out.println("Sautai desktop: nothing to run yet " + String.join(" ", args));
    }
}
