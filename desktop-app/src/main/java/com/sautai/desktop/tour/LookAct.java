package com.sautai.desktop.tour;

/// A look at the chef's day, calendar and services before the work on the leads begins.
record LookAct(Cast cast) {
    void play() {
        var store = cast.app().store();
        cast.hands().untilTrue("the demo leads", () -> Records.of(store).leads() > 0);
        cast.app().untilInSync("the demo kitchen to reach the server");
        look("today", "#tiles");
        look("calendar", "#calendar-grid");
        look("services", "#editorPlace");
        cast.app().click("#place-leads");
    }

    private void look(String place, String sight) {
        cast.app().click("#place-" + place);
        cast.app().untilShown(sight);
        cast.picture("6-" + place);
    }
}
