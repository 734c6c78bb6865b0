package com.sautai.desktop.tour;

import com.sautai.desktop.importing.ImportScreen;
import com.sautai.desktop.local.LocalStore;
import java.nio.file.Path;

/// A kitchen opens; an import fills it, is taken back in one step and done again.
record ImportAct(Cast cast) {
    /// @param leadsAtFirst in the demo kitchen
    /// @param leadsImported new leads that came of the file
    /// @param notesImported what the file says about them
    /// @param leadsAfterUndo once the import was taken back, before it was done again
    record Seen(int leadsAtFirst, int leadsImported, int notesImported, int leadsAfterUndo) {}

    Seen play(Path contacts) {
        var store = open();
        var before = Records.of(store);
        cast.tell("tour.opened", before.leads(), before.histories());
        importFile(contacts);
        var after = Records.of(store);
        int leads = after.leads() - before.leads();
        int notes = after.histories() - before.histories();
        cast.tell("tour.imported", contacts.getFileName(), leads, notes, after.leads());
        int undone = undoAndRedo(store, before, after);
        cast.tell("tour.undone", undone, after.leads());
        cast.app().untilInSync("the import to reach the server");
        cast.picture("2-board");
        return new Seen(before.leads(), leads, notes, undone);
    }

    private LocalStore open() {
        var store = cast.app().store();
        cast.board().untilCards(Records.of(store).cards());
        return store;
    }

    private void importFile(Path contacts) {
        cast.app().click("#place-import");
        cast.hands().run(() -> importScreen().open(contacts));
        cast.app().untilShown("#previewPlace");
        cast.picture("1-import");
        cast.app().click("#next");
        cast.app().untilShown("#finished");
        cast.app().click("#leads");
    }

    private int undoAndRedo(LocalStore store, Records before, Records after) {
        cast.board().untilCards(after.cards());
        cast.app().press("shell.undo");
        cast.board().untilCards(before.cards());
        int undone = Records.of(store).leads();
        cast.app().press("shell.redo");
        cast.board().untilCards(after.cards());
        return undone;
    }

    private ImportScreen importScreen() {
        return (ImportScreen) cast.app().shell().navigation().find("import").orElseThrow();
    }
}
