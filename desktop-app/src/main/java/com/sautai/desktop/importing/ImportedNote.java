package com.sautai.desktop.importing;

import com.sautai.model.sync.Fields;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A note an import writes: the words of the file, and by what the same contact is known when it
/// comes again.
record ImportedNote(Fields payload, Instant occurredAt) {
    private static final int LONGEST = 12_000;
    private static final String TEXT = "text";
    private static final String MARK = "import_mark";
    private static final String EMAILS = "emails";
    private static final String PHONES = "phones";

    /// The notes of a contact; several when there is more to say than fits one.
    static List<ImportedNote> of(ContactDraft contact, String words, Instant occurredAt) {
        var notes = new ArrayList<ImportedNote>();
        for (int start = 0; start < words.length(); ) {
            int end = Math.min(words.length(), start + LONGEST);
            if (end < words.length() && Character.isHighSurrogate(words.charAt(end - 1))) {
                end--;
            }
            notes.add(new ImportedNote(Fields.of(TEXT, words.substring(start, end)), occurredAt));
            start = end;
        }
        if (!notes.isEmpty()) {
            var first = new TreeMap<String, @Nullable Object>(notes.getFirst().payload().values());
            first.put(MARK, mark(contact));
            first.put(EMAILS, contact.emails().size() > 1 ? limited(contact.emails()) : null);
            first.put(PHONES, contact.phones().size() > 1 ? limited(contact.phones()) : null);
            notes.set(0, new ImportedNote(new Fields(first).compact(), occurredAt));
        }
        return notes;
    }

    static String mark(Fields payload) {
        return payload.text(MARK);
    }

    static List<String> emails(Fields payload) {
        return payload.texts(EMAILS);
    }

    static List<String> phones(Fields payload) {
        return payload.texts(PHONES);
    }

    /// The same for the same contact in the same words, whatever line it is in.
    static String mark(ContactDraft contact) {
        var content =
                String.join(
                        "\u001f",
                        contact.name(),
                        contact.emails().toString(),
                        contact.phones().toString(),
                        String.valueOf(contact.stage()),
                        contact.source(),
                        contact.tags().toString(),
                        contact.food().toString(),
                        String.valueOf(contact.householdSize()),
                        String.valueOf(contact.nextActionAt()),
                        contact.nextActionNote(),
                        String.valueOf(contact.createdAt()),
                        contact.note(),
                        contact.extras().toString());
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static List<String> limited(List<String> all) {
        return all.stream().limit(20).toList();
    }
}
