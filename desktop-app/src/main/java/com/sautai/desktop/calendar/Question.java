package com.sautai.desktop.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something the chef should know before it is saved.
///
/// @param lines what stands against it
/// @param keep saves all the same; `null` when that is not possible
record Question(String title, List<String> lines, @Nullable Runnable keep) {}
