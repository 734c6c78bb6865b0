package com.sautai.desktop.tour;

import java.nio.file.Path;
import java.util.List;

/// What the tour saw, read from the stores and the windows.
record Findings(
        ImportAct.Seen imported, MoveAct.Seen moved, ClashAct.Seen clash, List<Path> pictures) {
    Findings {
        pictures = List.copyOf(pictures);
    }
}
