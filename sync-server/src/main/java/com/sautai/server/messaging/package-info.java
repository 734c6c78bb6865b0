/// Messages between guests and chefs.
@NullMarked
package com.sautai.server.messaging;

import org.jspecify.annotations.NullMarked;
