/// Pictures that chefs upload, made harmless and kept by what is in them.
@NullMarked
package com.sautai.server.picture;

import org.jspecify.annotations.NullMarked;
