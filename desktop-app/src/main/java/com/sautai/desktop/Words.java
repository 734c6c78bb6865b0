package com.sautai.desktop;

import com.sautai.desktop.ui.Messages;
import java.time.Clock;
import java.util.Locale;

/// How this chef reads and writes: language, country, clock and zone.
public record Words(Messages messages, Locale locale, Clock clock) {}
