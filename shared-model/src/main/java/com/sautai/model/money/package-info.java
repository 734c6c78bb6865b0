/// Amounts in minor units of their currency.
@NullMarked
package com.sautai.model.money;

import org.jspecify.annotations.NullMarked;
