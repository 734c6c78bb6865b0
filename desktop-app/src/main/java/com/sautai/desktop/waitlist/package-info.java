/// Guests who wait for the chef's next event.
@NullMarked
package com.sautai.desktop.waitlist;

import org.jspecify.annotations.NullMarked;
