@NullMarked
package com.sautai.desktop;

import org.jspecify.annotations.NullMarked;
