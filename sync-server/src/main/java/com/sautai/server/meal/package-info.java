/// Meals cooked for many and sold by the plate.
@NullMarked
package com.sautai.server.meal;

import org.jspecify.annotations.NullMarked;
