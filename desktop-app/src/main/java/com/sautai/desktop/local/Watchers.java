package com.sautai.desktop.local;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Who wants to know which records changed.
final class Watchers {
    private final List<Consumer<Touched>> watchers = new CopyOnWriteArrayList<>();

    AutoCloseable add(Consumer<Touched> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    void tell(Touched touched) {
        if (!touched.isEmpty()) {
            watchers.forEach(watcher -> watcher.accept(touched));
        }
    }
}
