package com.sautai.server.platform;

import org.jooq.DSLContext;

/// A running transaction; stores write their SQL on it.
public record Tx(DSLContext sql) {}
