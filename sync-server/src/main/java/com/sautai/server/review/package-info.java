/// What guests say about chefs whose food they paid for.
@NullMarked
package com.sautai.server.review;

import org.jspecify.annotations.NullMarked;
