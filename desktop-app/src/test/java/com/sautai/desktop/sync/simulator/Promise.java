package com.sautai.desktop.sync.simulator;

import com.sautai.model.sync.Change;
import java.util.List;
import java.util.UUID;

/// An edit that a device committed: from now on it must never be nowhere.
record Promise(UUID mid, List<Change> changes) {}
