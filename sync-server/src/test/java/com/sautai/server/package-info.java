@NullMarked
package com.sautai.server;

import org.jspecify.annotations.NullMarked;
