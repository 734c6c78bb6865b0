package com.sautai.desktop.sync.simulator;

import com.sautai.model.lead.Interaction;
import com.sautai.model.sync.Fields;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What must hold on a device after every single step.
final class DeviceChecks {
    private final SimDevice device;
    private long lastCursor;

    DeviceChecks(SimDevice device) {
        this.device = device;
    }

    void check() {
        var rows = device.kitchen().rows();
        var cursor = device.kitchen().replica().getFeedCursor();
        checkCursor(cursor);
        checkPages(rows, cursor);
        checkOwnership(rows);
        new OwnEdits(device.promises(), mid -> device.chef().answer(mid), cursor).check(rows);
    }

    private void checkCursor(long cursor) {
        if (cursor < lastCursor || cursor > device.chef().head()) {
            throw Invariant.PAGES.broken(
                    device.name()
                            + "'s cursor went from "
                            + lastCursor
                            + " to "
                            + cursor
                            + " of "
                            + device.chef().head());
        }
        lastCursor = cursor;
    }

    private void checkPages(Map<Key, Kitchen.LocalRow> rows, long cursor) {
        device.chef()
                .truth()
                .forEach((key, entry) -> {
                    var row = rows.get(key);
                    var here = row == null ? null : alive(row.server());
                    if (entry.seq() <= cursor && !Objects.equals(here, entry.body())) {
                        throw Invariant.PAGES.broken(
                                device.name()
                                        + " passed "
                                        + entry
                                        + " at "
                                        + cursor
                                        + " but has "
                                        + here);
                    }
                });
        rows.forEach((key, row) -> {
            if (row.serverSeq() > cursor) {
                throw Invariant.PAGES.broken(
                        device.name() + " at " + cursor + " has what comes later: " + row);
            }
        });
    }

    private void checkOwnership(Map<Key, Kitchen.LocalRow> rows) {
        rows.forEach((key, row) -> {
            var words = words(key, row.seen());
            if (!words.isEmpty() && !words.startsWith(device.chef().letter())) {
                throw Invariant.OWNERSHIP.broken(device.name() + " sees " + key + " " + row);
            }
        });
    }

    private static String words(Key key, @Nullable Fields body) {
        if (body == null) {
            return "";
        }
        return switch (key.type()) {
            case LEAD -> body.text("name");
            case INTERACTION -> Interaction.of(key.id(), body).text();
            case CONFLICT -> body.text("device");
            default -> "";
        };
    }

    private static @Nullable Fields alive(@Nullable Fields body) {
        return body == null || body.isDeleted() ? null : body;
    }
}
