package com.sautai.server.flag;

import com.sautai.server.account.Caller;
import com.sautai.server.admin.AuditStore;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.Tx;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The flags as they are now. Each process looks again every second, so that a change shows
/// everywhere without a restart; each change is written to the audit log.
public final class Flags {
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Database database;
    private final Supplier<Map<Flag, Boolean>> configured;
    private final Clock clock;
    private final FlagStore store = new FlagStore();
    private final AuditStore audit = new AuditStore();
    private final ReentrantLock looking = new ReentrantLock();
    private volatile @Nullable Look last;

    private record Look(Instant at, Map<Flag, FlagStore.State> states) {}

    /// @param on what holds
    /// @param configured what the configuration says
    /// @param admin what an admin said, stronger than the configuration; `null` when none did
    public record State(Flag flag, boolean on, boolean configured, @Nullable Boolean admin) {}

    /// @param configured reads what the configuration says at this moment; flags it does not name
    ///   are off
    public Flags(Database database, Supplier<Map<Flag, Boolean>> configured, Clock clock) {
        this.database = database;
        this.configured = configured;
        this.clock = clock;
    }

    public boolean isOn(Flag flag) {
        return state(flag).on();
    }

    public State state(Flag flag) {
        var state = states().getOrDefault(flag, new FlagStore.State(false, null));
        return new State(flag, state.isOn(), state.configured(), state.admin());
    }

    /// Turns a flag on or off, whatever the configuration says.
    ///
    /// @param on `null` gives it back to the configuration
    public State turn(Flag flag, @Nullable Boolean on, Caller admin) {
        database.write(tx -> {
            var before = store.lock(tx, flag);
            var after = new FlagStore.State(before.configured(), on);
            change(tx, flag, before, after, admin);
            return flag;
        });
        last = null;
        return state(flag);
    }

    private Map<Flag, FlagStore.State> states() {
        var known = last;
        if (known == null) {
            looking.lock();
        } else if (known.at().plus(FRESH).isAfter(clock.instant()) || !looking.tryLock()) {
            return known.states();
        }
        try {
            var states = look();
            last = new Look(clock.instant(), states);
            return states;
        } finally {
            looking.unlock();
        }
    }

    private Map<Flag, FlagStore.State> look() {
        var wanted = configured.get();
        var states = new EnumMap<Flag, FlagStore.State>(Flag.class);
        states.putAll(database.read(store::all));
        for (var flag : Flag.ALL) {
            boolean now = wanted.getOrDefault(flag, false);
            if (states.getOrDefault(flag, new FlagStore.State(false, null)).configured() != now) {
                states.put(flag, database.write(tx -> configure(tx, flag, now)));
            }
        }
        return states;
    }

    private FlagStore.State configure(Tx tx, Flag flag, boolean on) {
        var before = store.lock(tx, flag);
        var after = new FlagStore.State(on, before.admin());
        change(tx, flag, before, after, null);
        return after;
    }

    /// @param admin `null` for the configuration
    private void change(
            Tx tx,
            Flag flag,
            FlagStore.State before,
            FlagStore.State after,
            @Nullable Caller admin) {
        if (Objects.equals(before, after)) {
            return;
        }
        store.save(tx, flag, after);
        var change = new AuditStore.Change("flag", flag.key(), words(before), words(after));
        if (admin == null) {
            audit.writeConfigured(tx, change, clock.instant());
        } else {
            audit.write(tx, admin, change, clock.instant());
        }
    }

    private static String words(FlagStore.State state) {
        var on = state.isOn() ? "on" : "off";
        return state.admin() == null ? on + " (configuration)" : on + " (admin)";
    }
}
