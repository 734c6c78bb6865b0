/// Chefs as guests see them, and what chefs tell about themselves.
@NullMarked
package com.sautai.server.chef;

import org.jspecify.annotations.NullMarked;
