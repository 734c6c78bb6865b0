package com.sautai.desktop.needsyou;

import com.sautai.desktop.local.Desk;
import com.sautai.desktop.local.Edit;
import com.sautai.desktop.local.LocalStore;
import com.sautai.desktop.local.Touched;
import com.sautai.desktop.sync.Troubles;
import com.sautai.desktop.ui.Background;
import com.sautai.desktop.ui.Messages;
import com.sautai.model.sync.SyncedType;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Everything that needs the chef, and what they can do about it.
public final class NeedsYouViewModel implements AutoCloseable {
    private final Troubles troubles;
    private final Desk desk;
    private final Background background;
    private final NeedWords words;
    private final ObservableList<Need> needs = FXCollections.observableArrayList();
    private final IntegerBinding count = Bindings.size(needs);
    private final AtomicBoolean reading = new AtomicBoolean();
    private final AutoCloseable watching;

    public NeedsYouViewModel(LocalStore store, Desk desk, Background background, NeedWords words) {
        troubles = new Troubles(store);
        this.desk = desk;
        this.background = background;
        this.words = words;
        watching = store.onTouched(this::touched);
    }

    /// Looks again; what is asked for while it looks is covered by one more look.
    public void refresh() {
        if (reading.compareAndSet(false, true)) {
            background.run(
                    () -> {
                        reading.set(false);
                        return troubles.all().stream().map(words::need).toList();
                    },
                    found -> {
                        if (!found.equals(needs)) {
                            needs.setAll(found);
                        }
                    });
        }
    }

    /// Newest first.
    public ObservableList<Need> needs() {
        return needs;
    }

    public IntegerBinding countProperty() {
        return count;
    }

    /// Leaves what stands.
    public void keep(Need.Clash clash) {
        apply(clash.trouble().keep(label("needsyou.did.keep", clash)));
    }

    /// Takes what the other device wanted.
    public void useOther(Need.Clash clash) {
        apply(clash.trouble().useOther(label("needsyou.did.useOther", clash)));
    }

    /// Writes something else.
    public void edit(Need.Clash clash, String typed) {
        var value = NeedWords.written(clash.trouble().conflict().field(), typed);
        apply(clash.trouble().edit(label("needsyou.did.edit", clash), value));
    }

    /// Does a refused edit again.
    public void retry(Need.Refusal refusal) {
        background.run(() -> troubles.retry(refusal.trouble()), _ -> refresh());
    }

    /// Lets a refused edit go.
    public void discard(Need.Refusal refusal) {
        background.run(
                () -> {
                    troubles.discard(refusal.trouble());
                    return true;
                },
                _ -> refresh());
    }

    Messages messages() {
        return words.messages();
    }

    private void apply(Edit edit) {
        desk.apply(edit, this::refresh);
    }

    private String label(String key, Need.Clash clash) {
        return messages().get(key, NeedWords.about(clash));
    }

    private void touched(Touched touched) {
        if (!needs.isEmpty() || !touched.of(SyncedType.CONFLICT).isEmpty()) {
            refresh();
        }
    }

    @Override
    public void close() throws Exception {
        watching.close();
    }
}
