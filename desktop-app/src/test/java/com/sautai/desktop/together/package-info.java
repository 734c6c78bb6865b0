/// Devices and a server in processes of their own.
@NullMarked
package com.sautai.desktop.together;

import org.jspecify.annotations.NullMarked;
