package com.sautai.server.sync;

import com.sautai.model.sync.SyncedType;
import java.util.UUID;

/// Names one record of a chef.
record RowKey(SyncedType type, UUID id) {}
