package com.sautai.desktop.local;

import com.sautai.model.Problem;
import com.sautai.model.sync.Change;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// One mutation of the outbox.
///
/// @param pos its place in the order of edits
/// @param label what the chef did, in their words
/// @param ackedSeq the feed's number at which the server's record holds it; 0 until it is
///   acknowledged
/// @param problems why it was refused, or why it is stuck
public record Entry(
        long pos,
        UUID mid,
        String label,
        Instant editedAt,
        List<Change> changes,
        EntryState state,
        long ackedSeq,
        List<Problem> problems) {
    public Entry {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }
}
