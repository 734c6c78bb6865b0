/// The window around the screens: navigation, commands, palette, toasts, sheets and what it
/// remembers.
@NullMarked
package com.sautai.desktop.shell;

import org.jspecify.annotations.NullMarked;
