/// Keeps the kitchen on this computer and its server the same.
@NullMarked
package com.sautai.desktop.sync;

import org.jspecify.annotations.NullMarked;
