/// A kitchen to try things in.
@NullMarked
package com.sautai.server.demo;

import org.jspecify.annotations.NullMarked;
