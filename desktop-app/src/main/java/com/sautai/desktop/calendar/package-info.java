/// The chef's calendar: meal events, bookings and next actions, and the travel between them.
@NullMarked
package com.sautai.desktop.calendar;

import org.jspecify.annotations.NullMarked;
