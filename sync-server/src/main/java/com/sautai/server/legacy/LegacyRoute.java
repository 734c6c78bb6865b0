package com.sautai.server.legacy;

import com.sautai.server.flag.Flag;
import java.time.LocalDate;

/// One old address.
///
/// @param path with `{name}` for what varies
/// @param family the flag that turns it on
/// @param successor the address that serves its purpose now
/// @param since the day from which it was deprecated
record LegacyRoute(String method, String path, Flag family, String successor, LocalDate since) {}
