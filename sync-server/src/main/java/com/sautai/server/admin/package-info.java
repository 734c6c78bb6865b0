/// What admins do, all of it written down.
@NullMarked
package com.sautai.server.admin;

import org.jspecify.annotations.NullMarked;
