/// Switches that an admin can turn while the server runs.
@NullMarked
package com.sautai.server.flag;

import org.jspecify.annotations.NullMarked;
