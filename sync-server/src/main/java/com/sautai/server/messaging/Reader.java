package com.sautai.server.messaging;

import com.sautai.server.account.Caller;
import org.jspecify.annotations.Nullable;

/// Who reads or writes messages: a guest of chefs, and a chef of guests where they are one.
///
/// @param chefId `null` unless the account is used as a chef's now
record Reader(long accountId, @Nullable Long chefId) {
    static Reader of(Caller caller) {
        return new Reader(caller.accountId(), caller.isChef() ? caller.chefId() : null);
    }

    boolean isChef(long id) {
        return chefId != null && chefId == id;
    }
}
