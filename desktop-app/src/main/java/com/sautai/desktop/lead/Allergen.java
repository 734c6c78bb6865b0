package com.sautai.desktop.lead;

import com.sautai.desktop.ui.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The 14 allergens that European law names. Written in English in the data, shown in the chef's
/// language.
public enum Allergen {
    GLUTEN,
    CRUSTACEANS,
    EGGS,
    FISH,
    PEANUTS,
    SOY,
    MILK,
    TREE_NUTS,
    CELERY,
    MUSTARD,
    SESAME,
    SULPHITES,
    LUPIN,
    MOLLUSCS;

    static final List<Allergen> ALL = List.of(values());

    /// The word in a lead's allergies.
    String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Optional<Allergen> find(String written) {
        return Arrays.stream(values())
                .filter(each -> each.wire().equalsIgnoreCase(written.strip()))
                .findFirst();
    }

    /// An allergy in the chef's language; one of the chef's own stays as it was typed.
    public static String spoken(String written, Messages messages) {
        return find(written).map(each -> each.spoken(messages)).orElse(written);
    }

    String spoken(Messages messages) {
        return messages.get("allergen." + name().toLowerCase(Locale.ROOT));
    }

    /// What is kept of what the chef typed: the allergen that is called so, or the typed word.
    static String written(String spoken, Messages messages) {
        return Arrays.stream(values())
                .filter(each -> Fold.of(each.spoken(messages)).equals(Fold.of(spoken.strip())))
                .findFirst()
                .map(Allergen::wire)
                .orElse(spoken.strip());
    }
}
