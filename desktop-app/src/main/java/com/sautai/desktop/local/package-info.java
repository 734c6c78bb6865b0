/// The chef's data on this computer: records, outbox and undo, written together by one path.
@NullMarked
package com.sautai.desktop.local;

import org.jspecify.annotations.NullMarked;
