/// How devices and the server keep one truth: mutations, the table of synced fields, merge and
/// rebase.
@NullMarked
package com.sautai.model.sync;

import org.jspecify.annotations.NullMarked;
