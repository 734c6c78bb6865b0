package com.sautai.server.account;

import com.sautai.model.id.Ids;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.HttpProblem;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.time.Clock;
import java.util.Optional;

/// Finds out who asks, and refuses who may not.
public final class Callers {
    private static final String BEARER = "Bearer ";

    private final Database database;
    private final AccessTokens tokens;
    private final CallerStore store = new CallerStore();

    private Callers(Database database, AccessTokens tokens) {
        this.database = database;
        this.tokens = tokens;
    }

    public static Callers of(Database database, Clock clock, Ids ids) {
        var key = database.write(tx -> new ServerKeyStore().getOrCreate(tx, "access-token"));
        return new Callers(database, new AccessTokens(key, clock, ids));
    }

    /// A chef who asks for their own things.
    public record Chef(long chefId, Caller caller) {}

    /// What a sign-in answers with.
    public AccessTokens tokens() {
        return tokens;
    }

    /// Who asks at a public address; nobody when the token is missing or not valid.
    public Optional<Caller> find(Context ctx) {
        var header = ctx.header(Header.AUTHORIZATION);
        if (header == null || !header.startsWith(BEARER)) {
            return Optional.empty();
        }
        return tokens.read(header.substring(BEARER.length()).strip())
                .flatMap(account -> database.read(tx -> store.find(tx, account)));
    }

    /// Anybody who is signed in, else 401.
    public Caller signedIn(Context ctx) {
        return find(ctx)
                .orElseThrow(() -> {
                    ctx.header(Header.WWW_AUTHENTICATE, "Bearer");
                    return HttpProblem.of(401, "signed-out", "Signed out", "Sign in to go on.")
                            .refused();
                });
    }

    /// A chef in the chef's mode, else 401 or 403.
    public Chef chef(Context ctx) {
        var caller = signedIn(ctx);
        if (caller.isChef() && caller.chefId() != null) {
            return new Chef(caller.chefId(), caller);
        }
        throw HttpProblem.of(403, "not-a-chef", "For chefs", "Only a chef may do this.").refused();
    }

    /// An admin, else 401 or 403.
    public Caller admin(Context ctx) {
        var caller = signedIn(ctx);
        if (caller.isAdmin()) {
            return caller;
        }
        throw HttpProblem.of(403, "not-an-admin", "For admins", "Only an admin may do this.")
                .refused();
    }
}
