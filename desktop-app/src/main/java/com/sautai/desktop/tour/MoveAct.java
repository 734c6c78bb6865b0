package com.sautai.desktop.tour;

import com.sautai.desktop.lead.LeadCard;
import com.sautai.model.lead.Lead;
import com.sautai.model.lead.Stage;
import com.sautai.model.sync.SyncedType;

/// A card is moved by its key.
record MoveAct(Cast cast) {
    /// @param card as it was before
    record Seen(LeadCard card, Stage to) {}

    Seen play() {
        var card = cast.board().take(Stage.NEW, each -> each.lead().source().equals("import"));
        var key = cast.app().press("lead.right");
        cast.board().untilIn(Stage.DISCOVERY, card);
        var stored = cast.app().store().find(SyncedType.LEAD, card.id()).orElseThrow();
        var moved = Lead.of(card.id(), stored.body());
        cast.tell(
                "tour.moved",
                moved.name(),
                cast.stage(card.lead().stage()),
                cast.stage(moved.stage()),
                key);
        cast.app().untilInSync("the move to reach the server");
        return new Seen(card, moved.stage());
    }
}
