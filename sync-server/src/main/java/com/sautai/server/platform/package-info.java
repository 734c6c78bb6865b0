/// What every feature stands on: configuration, database, HTTP answers, health.
@NullMarked
package com.sautai.server.platform;

import org.jspecify.annotations.NullMarked;
