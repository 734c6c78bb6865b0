package com.sautai.desktop.importing;

import com.sautai.model.lead.Stage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A contact as a file tells of it, before anything is decided about it.
///
/// @param line where it begins in the file, counted from 1; names the contact within the file
/// @param stage `null` when the file does not say
/// @param source empty when the file does not say
/// @param foodInNotes what the notes seem to say about allergies and diets: a proposal
/// @param extras what a lead has no field for
public record ContactDraft(
        int line,
        String name,
        List<String> emails,
        List<String> phones,
        @Nullable Stage stage,
        String source,
        List<String> tags,
        FoodWords food,
        FoodWords foodInNotes,
        @Nullable Long householdSize,
        @Nullable Instant nextActionAt,
        String nextActionNote,
        @Nullable Instant createdAt,
        String note,
        List<Extra> extras,
        List<Hint> hints) {
    public ContactDraft {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        tags = List.copyOf(tags);
        extras = List.copyOf(extras);
        hints = List.copyOf(hints);
    }

    /// The first e-mail address, or nothing.
    public String email() {
        return emails.isEmpty() ? "" : emails.getFirst();
    }

    /// The first telephone number, or nothing.
    public String phone() {
        return phones.isEmpty() ? "" : phones.getFirst();
    }

    boolean isReachable() {
        return !emails.isEmpty() || !phones.isEmpty();
    }
}
