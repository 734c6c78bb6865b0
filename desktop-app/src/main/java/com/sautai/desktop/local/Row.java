package com.sautai.desktop.local;

import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.util.UUID;

/// A record as the chef sees it.
public record Row(SyncedType type, UUID id, Fields body) {}
