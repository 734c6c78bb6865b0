/// What a chef sees first.
@NullMarked
package com.sautai.server.dashboard;

import org.jspecify.annotations.NullMarked;
