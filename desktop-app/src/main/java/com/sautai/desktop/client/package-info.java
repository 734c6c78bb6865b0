/// Everybody the chef cooks for: what they ordered, what they must not eat, where they live.
@NullMarked
package com.sautai.desktop.client;

import org.jspecify.annotations.NullMarked;
