/// What a chef offers and what it costs: the services, their tiers by size of household, and how
/// guests see them.
@NullMarked
package com.sautai.desktop.offering;

import org.jspecify.annotations.NullMarked;
