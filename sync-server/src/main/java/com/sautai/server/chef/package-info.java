/// Chefs as guests see them.
@NullMarked
package com.sautai.server.chef;

import org.jspecify.annotations.NullMarked;
