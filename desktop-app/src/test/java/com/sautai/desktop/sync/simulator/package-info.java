/// Whole kitchens on simulated devices, clocks and networks, with the real store, sync and server.
@NullMarked
package com.sautai.desktop.sync.simulator;

import org.jspecify.annotations.NullMarked;
