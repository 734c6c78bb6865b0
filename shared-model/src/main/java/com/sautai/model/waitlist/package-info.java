/// Guests who wait until a chef takes orders again.
@NullMarked
package com.sautai.model.waitlist;

import org.jspecify.annotations.NullMarked;
