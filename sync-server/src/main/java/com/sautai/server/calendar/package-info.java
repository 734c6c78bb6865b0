/// A chef's days: meal events and bookings together.
@NullMarked
package com.sautai.server.calendar;

import org.jspecify.annotations.NullMarked;
