/// What chefs offer, in tiers by size of household.
@NullMarked
package com.sautai.server.offering;

import org.jspecify.annotations.NullMarked;
