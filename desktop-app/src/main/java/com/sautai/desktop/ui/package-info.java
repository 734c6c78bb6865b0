/// What every screen uses: work off the FX thread, messages, FXML loading, notices.
@NullMarked
package com.sautai.desktop.ui;

import org.jspecify.annotations.NullMarked;
