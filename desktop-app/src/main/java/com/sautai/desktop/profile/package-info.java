/// How the chef works and shows themselves to guests.
@NullMarked
package com.sautai.desktop.profile;

import org.jspecify.annotations.NullMarked;
