package com.sautai.server.account;

import com.sautai.model.account.AccountRules;
import com.sautai.server.platform.Answers;
import com.sautai.server.platform.HttpProblem;
import com.sautai.server.platform.Input;
import com.sautai.server.platform.Params;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// One's own account over HTTP.
final class AccountRoutes {
    private static final List<Country> COUNTRIES =
            Stream.of(Locale.getISOCountries())
                    .map(code ->
                            new Country(
                                    code, Locale.of("", code).getDisplayCountry(Locale.ENGLISH)))
                    .sorted(Comparator.comparing(Country::name))
                    .toList();

    private final Callers callers;
    private final ProfileService profiles;
    private final PasswordCheck check;
    private final ClosingService closing;

    AccountRoutes(
            Callers callers, ProfileService profiles, PasswordCheck check, ClosingService closing) {
        this.callers = callers;
        this.profiles = profiles;
        this.check = check;
        this.closing = closing;
    }

    private record Country(String code, String name) {}

    void add(RoutesConfig routes) {
        routes.get("/auth/api/user_details", this::details);
        routes.post("/auth/api/update_profile", this::change);
        routes.patch("/auth/api/update_profile", this::change);
        routes.post("/auth/api/switch_role", this::switchRole);
        routes.delete("/auth/api/delete_account", this::close);
        routes.get("/auth/api/address_details", this::address);
        routes.post("/auth/api/address_details", ctx -> save(ctx, true));
        routes.put("/auth/api/address_details", ctx -> save(ctx, true));
        routes.patch("/auth/api/address_details", ctx -> save(ctx, false));
        routes.get("/auth/api/countries", ctx -> Answers.json(ctx, 200, COUNTRIES));
    }

    private void details(Context ctx) {
        Answers.json(ctx, 200, profiles.details(callers.signedIn(ctx).accountId()));
    }

    private void change(Context ctx) {
        var caller = callers.signedIn(ctx);
        var input = Input.any(ctx);
        var change = AccountChange.read(input);
        var within = input.object("address");
        var address = within.map(AddressChange::read).orElse(null);
        input.check();
        Answers.json(
                ctx,
                200,
                profiles.change(caller.accountId(), change, address, within.orElse(input)));
    }

    private void switchRole(Context ctx) {
        var caller = callers.signedIn(ctx);
        var input = Input.any(ctx);
        var role = input.oneOf("role", List.of("customer", "chef", "admin"));
        input.check();
        var details = profiles.switchRole(caller.accountId(), role.orElse(null));
        if (details == null) {
            throw HttpProblem.of(
                            403,
                            "not-your-role",
                            "Not your role",
                            "Your account does not have this role.")
                    .refused();
        }
        Answers.json(
                ctx,
                200,
                Map.of(
                        "user",
                        details,
                        "is_chef",
                        details.isChef(),
                        "current_role",
                        details.currentRole()));
    }

    private void close(Context ctx) {
        var caller = callers.signedIn(ctx);
        var input = Input.any(ctx);
        var password =
                input.required("password", input.secret("password", AccountRules.LONGEST_PASSWORD));
        input.check();
        switch (check.check(caller.accountId(), password.orElseThrow())) {
            case PasswordAnswer.Wrong() -> throw Refusals.wrong("password");
            case PasswordAnswer.Wait(var time) -> Refusals.wait(ctx, time);
            case PasswordAnswer.Right _ -> {
                if (!closing.close(caller.accountId(), caller.chefId())) {
                    throw HttpProblem.of(
                                    409,
                                    "open-orders",
                                    "Open orders",
                                    "There are orders still to come; cancel them or wait until they are done.")
                            .refused();
                }
                Answers.json(
                        ctx,
                        200,
                        Map.of("status", "success", "message", "Your account is deleted."));
            }
        }
    }

    private void address(Context ctx) {
        var address = profiles.address(callers.signedIn(ctx).accountId());
        if (address == null) {
            throw Params.notFound();
        }
        Answers.json(ctx, 200, address);
    }

    private void save(Context ctx, boolean whole) {
        var caller = callers.signedIn(ctx);
        var input = Input.any(ctx);
        var change = AddressChange.read(input);
        input.check();
        var saved = profiles.save(caller.accountId(), change, whole, input);
        boolean created = saved.isNew() && Objects.equals(ctx.method().name(), "POST");
        Answers.json(ctx, created ? 201 : 200, saved.address());
    }
}
