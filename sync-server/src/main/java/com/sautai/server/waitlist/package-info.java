/// Guests who wait until a chef takes orders again, and are told when that is.
@NullMarked
package com.sautai.server.waitlist;

import org.jspecify.annotations.NullMarked;
