/// What a chef sees first: how the kitchen does, and what wants to be done.
@NullMarked
package com.sautai.model.dashboard;

import org.jspecify.annotations.NullMarked;
