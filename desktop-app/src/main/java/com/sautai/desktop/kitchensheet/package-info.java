/// The sheet that hangs in the kitchen: a day's stops in large type, on the screen and on paper.
@NullMarked
package com.sautai.desktop.kitchensheet;

import org.jspecify.annotations.NullMarked;
