package com.sautai.desktop.importing;

import java.util.List;

/// The contacts of a file and what in it could not become one.
public record Drafts(List<ContactDraft> contacts, List<Unreadable> unreadable) {
    public Drafts {
        contacts = List.copyOf(contacts);
        unreadable = List.copyOf(unreadable);
    }
}
