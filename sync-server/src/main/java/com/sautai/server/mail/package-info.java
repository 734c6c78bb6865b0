/// Mail to guests and chefs: each one written once and sent once.
@NullMarked
package com.sautai.server.mail;

import org.jspecify.annotations.NullMarked;
