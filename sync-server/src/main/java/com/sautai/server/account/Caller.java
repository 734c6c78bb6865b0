package com.sautai.server.account;

import org.jspecify.annotations.Nullable;

/// Who asks, as their token and their roles say at this moment.
///
/// @param chefId the chef behind the account; `null` when there is none
/// @param isChef whether the account has a chef's role and uses it now
public record Caller(
        long accountId, String username, boolean isChef, boolean isAdmin, @Nullable Long chefId) {}
