/// Leads and their history, kept up with what guests do.
@NullMarked
package com.sautai.server.crm;

import org.jspecify.annotations.NullMarked;
