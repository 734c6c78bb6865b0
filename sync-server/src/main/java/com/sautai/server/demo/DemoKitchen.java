package com.sautai.server.demo;

import com.sautai.model.id.Ids;
import com.sautai.model.sync.Mutation;
import com.sautai.model.sync.Push;
import com.sautai.server.ServerParts;
import com.sautai.server.account.NewPersonStore;
import com.sautai.server.account.PasswordAnswer;
import com.sautai.server.order.OrderRecords.Guest;
import com.sautai.server.payment.PayoutState;
import com.sautai.server.payment.PayoutStore;
import com.sautai.server.sync.KnownDevice;
import com.sautai.server.sync.PushAnswer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Chefs with all that they sell and know, their guests, and an admin, for trying things; everybody
/// knows their passwords.
public final class DemoKitchen {
    private static final String PASSWORD = "demo-chef";

    private final ServerParts parts;
    private final Clock clock;
    private final Ids ids;

    public DemoKitchen(ServerParts parts, Clock clock, Ids ids) {
        this.parts = parts;
        this.clock = clock;
        this.ids = ids;
    }

    /// Makes who is not there yet.
    ///
    /// @return how to sign in as each
    public List<String> fill() {
        var now = clock.instant();
        var guests = parts.database().write(tx -> new DemoGuests().fill(tx, now));
        var signIns = new ArrayList<String>();
        for (int i = 0; i < DemoChef.ALL.size(); i++) {
            var chef = DemoChef.ALL.get(i);
            if (parts.accounts().add(chef.account(), PASSWORD).isEmpty()) {
                long chefId = chefId(chef);
                push(chefId, new DemoLeads(now, ids, i).mutations());
                fill(chefId, chef, guests, now);
                new DemoPictures(parts, ids, clock).fill(chefId, chef);
            }
            signIns.add("Demo chef: " + chef.username() + ", password " + PASSWORD);
        }
        signIns.add("Demo guest: guest, password " + DemoGuests.GUEST_PASSWORD);
        signIns.add("Demo admin: admin, password " + DemoGuests.ADMIN_PASSWORD);
        return signIns;
    }

    private void fill(long chefId, DemoChef chef, List<Guest> guests, Instant now) {
        parts.records()
                .write(
                        chefId,
                        writing -> {
                            var menu = new DemoMenu(writing, chef, ids, now);
                            menu.profile();
                            new DemoOrders(writing, menu, ids, guests, now)
                                    .write(chef, menu.offerings());
                            return chefId;
                        });
        parts.database()
                .write(tx -> {
                    new NewPersonStore().confirm(tx, chefId, chef.username() + "@example.com", now);
                    if (chef.payouts()) {
                        new PayoutStore()
                                .put(
                                        tx,
                                        chefId,
                                        "acct_demo_" + chef.username(),
                                        new PayoutState(true, true, true, true, null),
                                        now);
                    }
                    return chefId;
                });
    }

    private long chefId(DemoChef chef) {
        if (parts.accounts().check(chef.username(), PASSWORD, "demo")
                        instanceof PasswordAnswer.Right(_, Long chefId)
                && chefId != null) {
            return chefId;
        }
        throw new IllegalStateException("The demo chef was made with another password");
    }

    private void push(long chefId, List<Mutation> mutations) {
        var device = new KnownDevice(chefId, ids.next(), "Demo", 0);
        var answer = parts.pushes().push(device, mutations, null);
        if (!(answer instanceof PushAnswer.Done(var response))
                || response.results().stream()
                        .anyMatch(each -> each.outcome() != Push.Outcome.APPLIED)) {
            throw new IllegalStateException("The demo leads break a rule: " + answer);
        }
    }
}
