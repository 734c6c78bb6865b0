/// The chef's kitchen on this computer: where it lies, how it is opened, joined to a server, filled
/// for a demo.
@NullMarked
package com.sautai.desktop.kitchen;

import org.jspecify.annotations.NullMarked;
