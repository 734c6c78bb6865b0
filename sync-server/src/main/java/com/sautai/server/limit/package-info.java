/// What may be done only so often.
@NullMarked
package com.sautai.server.limit;

import org.jspecify.annotations.NullMarked;
