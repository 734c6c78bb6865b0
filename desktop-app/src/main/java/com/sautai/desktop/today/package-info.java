/// What needs the chef now and today.
@NullMarked
package com.sautai.desktop.today;

import org.jspecify.annotations.NullMarked;
