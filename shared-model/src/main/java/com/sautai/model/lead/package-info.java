/// A chef's leads: people who may become clients, the stages they pass and what happened with them.
@NullMarked
package com.sautai.model.lead;

import org.jspecify.annotations.NullMarked;
