/// What guests bought.
@NullMarked
package com.sautai.server.order;

import org.jspecify.annotations.NullMarked;
