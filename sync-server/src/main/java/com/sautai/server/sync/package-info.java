/// Devices, push and feed: how a chef's devices and the server keep one truth.
@NullMarked
package com.sautai.server.sync;

import org.jspecify.annotations.NullMarked;
