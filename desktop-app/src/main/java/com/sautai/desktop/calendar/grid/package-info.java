/// Draws days, weeks and months. Nothing outside this package knows which library does it.
@NullMarked
package com.sautai.desktop.calendar.grid;

import org.jspecify.annotations.NullMarked;
