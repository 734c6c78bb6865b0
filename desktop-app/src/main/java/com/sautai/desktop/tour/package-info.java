/// A tour through the whole app that plays by itself, with real windows, records and sync.
@NullMarked
package com.sautai.desktop.tour;

import org.jspecify.annotations.NullMarked;
