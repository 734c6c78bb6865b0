/// Chefs as guests see them: profile, places served, photos.
@NullMarked
package com.sautai.model.chef;

import org.jspecify.annotations.NullMarked;
