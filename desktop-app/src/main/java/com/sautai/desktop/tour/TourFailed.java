package com.sautai.desktop.tour;

/// Something did not show up that the tour was waiting for.
public final class TourFailed extends RuntimeException {
    TourFailed(String what) {
        super(what);
    }

    TourFailed(String what, Throwable cause) {
        super(what, cause);
    }
}
