/// People who sign in, and where they live.
@NullMarked
package com.sautai.model.account;

import org.jspecify.annotations.NullMarked;
