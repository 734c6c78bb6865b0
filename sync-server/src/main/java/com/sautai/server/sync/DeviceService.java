package com.sautai.server.sync;

import com.sautai.model.id.Ids;
import com.sautai.model.sync.Devices;
import com.sautai.model.sync.Schema;
import com.sautai.server.account.AccountService;
import com.sautai.server.account.PasswordAnswer;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.Tx;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Signs chefs in on devices, recognises the devices and signs them out.
public final class DeviceService {
    private static final int LONGEST_NAME = 100;

    private final Database database;
    private final DeviceStore devices;
    private final AccountService accounts;
    private final Tokens tokens;
    private final Clock clock;

    private DeviceService(
            Database database,
            SyncStores stores,
            AccountService accounts,
            Tokens tokens,
            Clock clock) {
        this.database = database;
        this.devices = stores.devices();
        this.accounts = accounts;
        this.tokens = tokens;
        this.clock = clock;
    }

    public static DeviceService of(
            Database database, SyncStores stores, AccountService accounts, Clock clock, Ids ids) {
        return new DeviceService(
                database, stores, accounts, new Tokens(ids, stores.epoch()), clock);
    }

    /// @param from the address that asks
    public SignInAnswer signIn(Devices.SignIn request, String from) {
        return otherSchema(request.schema()).orElseGet(() -> withPassword(request, from));
    }

    /// Of a chef who is known already.
    public SignInAnswer signIn(long chefId, String name, int schema) {
        return otherSchema(schema)
                .orElseGet(() -> new SignInAnswer.Done(add(chefId, name, schema)));
    }

    private static Optional<SignInAnswer> otherSchema(int schema) {
        if (schema > Schema.CURRENT) {
            return Optional.of(new SignInAnswer.SchemaTooNew());
        }
        return schema < Schema.OLDEST_SERVED
                ? Optional.of(new SignInAnswer.SchemaTooOld())
                : Optional.empty();
    }

    private SignInAnswer withPassword(Devices.SignIn request, String from) {
        return switch (accounts.check(request.username(), request.password(), from)) {
            case PasswordAnswer.Right(_, var chefId) ->
                    chefId == null
                            ? new SignInAnswer.NotAChef()
                            : new SignInAnswer.Done(add(chefId, request.name(), request.schema()));
            case PasswordAnswer.Wrong() -> new SignInAnswer.WrongPassword();
            case PasswordAnswer.Wait(var time) -> new SignInAnswer.Wait(time);
        };
    }

    /// A device of the one chef of a solo kitchen, who is made when missing. Only for the program
    /// the server runs inside of.
    public Devices.SignedIn soloDevice(String name) {
        return add(accounts.soloChef(), name, Schema.CURRENT);
    }

    /// Whose token it is; empty when it is unknown or revoked.
    public Optional<KnownDevice> find(String token) {
        return database.write(tx -> devices.find(tx, Tokens.hash(token), clock.instant()));
    }

    public List<Devices.Device> all(KnownDevice asking) {
        return database.read(tx -> devices.list(tx, asking));
    }

    /// Signs a device of the asking device's chef out for good.
    ///
    /// @return whether there was one
    public boolean revoke(KnownDevice asking, UUID id) {
        return database.write(tx -> devices.revoke(tx, asking.chefId(), id, clock.instant()));
    }

    /// A chef's devices, for an admin who has none.
    public List<Devices.Device> ofChef(long chefId) {
        var nobody = new KnownDevice(chefId, new UUID(0, 0), "", 0);
        return database.read(tx -> devices.list(tx, nobody));
    }

    /// The same for an admin, in a transaction that does more.
    ///
    /// @return whether there was one
    public boolean revoke(Tx tx, long chefId, UUID id) {
        return devices.revoke(tx, chefId, id, clock.instant());
    }

    private Devices.SignedIn add(long chefId, String name, int schema) {
        var issued = tokens.issue(chefId);
        var device = new KnownDevice(chefId, issued.deviceId(), shortened(name), 0);
        return database.write(tx -> {
            devices.insert(tx, device, Tokens.hash(issued.token()), schema, clock.instant());
            return issued;
        });
    }

    private static String shortened(String name) {
        var words = name.strip();
        return words.length() <= LONGEST_NAME ? words : words.substring(0, LONGEST_NAME).strip();
    }
}
