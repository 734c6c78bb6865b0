/// The old meal-plan, Instacart and health addresses: off, or passed through to the old backend.
@NullMarked
package com.sautai.server.legacy;

import org.jspecify.annotations.NullMarked;
