package com.sautai.server.flag;

import static com.sautai.server.db.Tables.FLAG;

import com.sautai.server.platform.Tx;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What configuration and admins said about the flags.
final class FlagStore {
    /// @param configured what the configuration said when it was last looked at
    /// @param admin what an admin said since; stronger
    record State(boolean configured, @Nullable Boolean admin) {
        boolean isOn() {
            return admin == null ? configured : admin;
        }
    }

    Map<Flag, State> all(Tx tx) {
        var states = new EnumMap<Flag, State>(Flag.class);
        tx.sql()
                .select(FLAG.NAME, FLAG.CONFIGURED, FLAG.IS_ON)
                .from(FLAG)
                .forEach(row ->
                        Flag.find(row.value1())
                                .ifPresent(flag ->
                                        states.put(flag, new State(row.value2(), row.value3()))));
        return states;
    }

    /// A flag's state, locked until the transaction ends; made when it is new.
    State lock(Tx tx, Flag flag) {
        tx.sql()
                .insertInto(FLAG)
                .set(FLAG.NAME, flag.key())
                .set(FLAG.CONFIGURED, false)
                .onConflictDoNothing()
                .execute();
        return tx.sql()
                .select(FLAG.CONFIGURED, FLAG.IS_ON)
                .from(FLAG)
                .where(FLAG.NAME.eq(flag.key()))
                .forUpdate()
                .fetchSingle(row -> new State(row.value1(), row.value2()));
    }

    void save(Tx tx, Flag flag, State state) {
        tx.sql()
                .update(FLAG)
                .set(FLAG.CONFIGURED, state.configured())
                .set(FLAG.IS_ON, state.admin())
                .where(FLAG.NAME.eq(flag.key()))
                .execute();
    }
}
