package com.sautai.desktop.needsyou;

import com.sautai.desktop.sync.Trouble;
import java.util.List;
import java.util.Optional;

/// Something that needs the chef, in their words.
public sealed interface Need {
    /// Whom it is about.
    String title();

    /// The field it is about, or what was to be done.
    String subject();

    /// Which device wanted it, and when.
    String origin();

    /// Two values of one field.
    ///
    /// @param current what stands now
    /// @param other what the device wanted
    /// @param typed the text to begin an edit with; empty when the field cannot be edited here
    record Clash(
            Trouble.Clashing trouble,
            String title,
            String subject,
            String origin,
            String current,
            String other,
            Optional<String> typed)
            implements Need {}

    /// An edit that the server did not take.
    ///
    /// @param reasons why not
    record Refusal(
            Trouble.Refused trouble,
            String title,
            String subject,
            String origin,
            List<String> reasons)
            implements Need {
        public Refusal {
            reasons = List.copyOf(reasons);
        }
    }
}
