/// Work that is done later or again and again.
@NullMarked
package com.sautai.server.job;

import org.jspecify.annotations.NullMarked;
