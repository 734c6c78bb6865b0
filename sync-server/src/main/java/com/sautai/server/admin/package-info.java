/// What admins may do, and the record of what they did.
@NullMarked
package com.sautai.server.admin;

import org.jspecify.annotations.NullMarked;
