/// What the server is told when it starts, and its command line.
@NullMarked
package com.sautai.server.config;

import org.jspecify.annotations.NullMarked;
