package com.sautai.server.sync;

import com.sautai.model.sync.Change;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.Merge;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What becomes of a record when a change meets it; the product's rule is [Merge#of].
@FunctionalInterface
public interface MergeRule {
    Merge merge(@Nullable Fields current, Change change, Instant editedAt, boolean stale);
}
