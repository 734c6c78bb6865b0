/// Measures what the product promises about speed and prints it.
@NullMarked
package com.sautai.desktop.bench;

import org.jspecify.annotations.NullMarked;
