/// What the chef's desk and the sync server share: records, rules and wire types, without any I/O.
@NullMarked
package com.sautai.model;

import org.jspecify.annotations.NullMarked;
