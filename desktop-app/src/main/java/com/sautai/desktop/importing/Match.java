package com.sautai.desktop.importing;

/// Somebody a contact looks like.
///
/// @param name who it is
/// @param line where in the same file; 0 for a lead that was there before
/// @param likely whether it is so likely that merging is what to do unless the chef says otherwise
public record Match(String name, int line, By by, boolean likely) {
    /// What made it look so.
    public enum By {
        IMPORTED_BEFORE,
        EMAIL,
        PHONE,
        NAME
    }

    Choice usualChoice() {
        return likely ? Choice.MERGE : Choice.AS_NEW;
    }
}
