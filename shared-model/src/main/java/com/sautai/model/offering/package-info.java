/// What a chef offers, in tiers by size of household.
@NullMarked
package com.sautai.model.offering;

import org.jspecify.annotations.NullMarked;
