/// Ids that any device can make on its own and that sort by the time they were made.
@NullMarked
package com.sautai.model.id;

import org.jspecify.annotations.NullMarked;
