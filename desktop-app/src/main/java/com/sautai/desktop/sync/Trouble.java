package com.sautai.desktop.sync;

import com.sautai.desktop.local.Edit;
import com.sautai.desktop.local.Entry;
import com.sautai.model.sync.Conflict;
import com.sautai.model.sync.Fields;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that needs the chef.
public sealed interface Trouble {
    /// When the value was typed that did not make it.
    Instant editedAt();

    /// Two values of one field, or an edit of a record that was deleted.
    ///
    /// @param record what the chef sees of the record, empty when it is deleted
    record Clashing(Conflict conflict, Fields record) implements Trouble {
        @Override
        public Instant editedAt() {
            return conflict.editedAt();
        }

        public boolean isAboutWholeRecord() {
            return conflict.field().equals(Conflict.WHOLE_RECORD);
        }

        /// The value that the record has now; `null` for none, and when it is about the whole
        /// record.
        public @Nullable Object current() {
            return isAboutWholeRecord() ? null : record.get(conflict.field());
        }

        /// Keeps the current value.
        public Edit keep(String label) {
            return Edit.of(label, conflict.keep());
        }

        /// Takes the value that lost.
        public Edit useOther(String label) {
            return Edit.of(label, conflict.useOther(record));
        }

        /// Takes a third value.
        public Edit edit(String label, @Nullable Object value) {
            return Edit.of(label, conflict.resolveWith(record, value));
        }
    }

    /// An edit that the server refused or fails on.
    record Refused(Entry entry) implements Trouble {
        @Override
        public Instant editedAt() {
            return entry.editedAt();
        }
    }
}
