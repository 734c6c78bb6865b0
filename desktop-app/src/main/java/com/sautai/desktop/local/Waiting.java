package com.sautai.desktop.local;

/// What is left to do between this device and its server.
///
/// @param toSend edits the server has not answered
/// @param toReturn edits it has, whose effects the feed has not brought back
/// @param troubled edits that were refused or are stuck
/// @param conflicts values that wait for the chef's choice
public record Waiting(int toSend, int toReturn, int troubled, int conflicts) {
    public static final Waiting NOTHING = new Waiting(0, 0, 0, 0);

    public int needsYou() {
        return troubled + conflicts;
    }
}
