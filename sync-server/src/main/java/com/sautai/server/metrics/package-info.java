/// What the server measures about itself.
@NullMarked
package com.sautai.server.metrics;

import org.jspecify.annotations.NullMarked;
