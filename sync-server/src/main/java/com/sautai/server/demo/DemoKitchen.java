package com.sautai.server.demo;

import com.sautai.model.id.Ids;
import com.sautai.model.sync.Mutation;
import com.sautai.model.sync.Push;
import com.sautai.server.ServerParts;
import com.sautai.server.account.NewChef;
import com.sautai.server.account.PasswordAnswer;
import com.sautai.server.sync.KnownDevice;
import com.sautai.server.sync.PushAnswer;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/// Two chefs with leads, for trying things; everybody knows their password.
public final class DemoKitchen {
    private static final String PASSWORD = "demo-chef";
    private static final List<NewChef> CHEFS =
            List.of(
                    new NewChef(
                            "chefemiri",
                            ZoneId.of("America/New_York"),
                            Currency.getInstance("USD")),
                    new NewChef(
                            "chefada", ZoneId.of("Europe/London"), Currency.getInstance("GBP")));

    private final ServerParts parts;
    private final Clock clock;
    private final Ids ids;

    public DemoKitchen(ServerParts parts, Clock clock, Ids ids) {
        this.parts = parts;
        this.clock = clock;
        this.ids = ids;
    }

    /// Makes the chefs that are not there yet.
    ///
    /// @return how to sign in as each
    public List<String> fill() {
        var signIns = new ArrayList<String>();
        for (int i = 0; i < CHEFS.size(); i++) {
            var chef = CHEFS.get(i);
            if (parts.accounts().add(chef, PASSWORD).isEmpty()) {
                push(chef, new DemoLeads(clock.instant(), ids, i).mutations());
            }
            signIns.add("Demo chef: " + chef.username() + ", password " + PASSWORD);
        }
        return signIns;
    }

    private void push(NewChef chef, List<Mutation> mutations) {
        if (!(parts.accounts().check(chef.username(), PASSWORD, "demo")
                        instanceof PasswordAnswer.Right(_, Long chefId))
                || chefId == null) {
            throw new IllegalStateException("The demo chef was made with another password");
        }
        var device = new KnownDevice(chefId, ids.next(), "Demo", 0);
        var answer = parts.pushes().push(device, mutations, null);
        if (!(answer instanceof PushAnswer.Done(var response))
                || response.results().stream()
                        .anyMatch(each -> each.outcome() != Push.Outcome.APPLIED)) {
            throw new IllegalStateException("The demo leads break a rule: " + answer);
        }
    }
}
