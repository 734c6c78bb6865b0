/// The leads board: who may become a client, at which stage, and what to do next.
@NullMarked
package com.sautai.desktop.lead;

import org.jspecify.annotations.NullMarked;
