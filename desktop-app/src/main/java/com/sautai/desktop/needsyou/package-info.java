/// What needs the chef: values that clash and edits that the server refused.
@NullMarked
package com.sautai.desktop.needsyou;

import org.jspecify.annotations.NullMarked;
