/// Money: what guests pay and what chefs are paid.
@NullMarked
package com.sautai.server.payment;

import org.jspecify.annotations.NullMarked;
