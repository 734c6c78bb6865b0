package com.sautai.server.account;

import java.time.ZoneId;
import java.util.Currency;

/// A chef to be made.
///
/// @param timezone where the chef's "today" is
/// @param currency what new offerings are priced in
public record NewChef(String username, ZoneId timezone, Currency currency) {}
