/// Contacts from a file become leads: read, looked at, planned, written in one go that can be
/// undone in one go.
@NullMarked
package com.sautai.desktop.importing;

import org.jspecify.annotations.NullMarked;
