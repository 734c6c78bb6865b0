/// Who may sign in: accounts, chefs and passwords.
@NullMarked
package com.sautai.server.account;

import org.jspecify.annotations.NullMarked;
