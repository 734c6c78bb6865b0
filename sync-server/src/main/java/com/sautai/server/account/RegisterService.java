package com.sautai.server.account;

import com.sautai.model.account.AccountRules;
import com.sautai.server.platform.BadInput;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.Tx;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// Makes accounts for guests.
final class RegisterService {
    private final Database database;
    private final SessionService sessions;
    private final Passwords passwords;
    private final AccountMails mails;
    private final Clock clock;
    private final PersonStore people = new PersonStore();
    private final AddressStore addresses = new AddressStore();

    RegisterService(
            Database database,
            SessionService sessions,
            Passwords passwords,
            AccountMails mails,
            Clock clock) {
        this.database = database;
        this.sessions = sessions;
        this.passwords = passwords;
        this.mails = mails;
        this.clock = clock;
    }

    /// @param about what else the guest told
    record NewAccount(
            String username,
            String email,
            String password,
            AccountChange about,
            Address.@Nullable Place address) {}

    /// Makes the account, signs the guest in and mails a link to confirm the address.
    ///
    /// @throws BadInput when the username or the address is taken
    Session register(NewAccount wanted) {
        var hash = passwords.hash(wanted.password());
        return database.write(tx -> register(tx, wanted, hash));
    }

    private Session register(Tx tx, NewAccount wanted, String hash) {
        var names =
                new PersonStore.Names(
                        wanted.username(),
                        AccountRules.key(wanted.username()),
                        wanted.email(),
                        AccountRules.key(wanted.email()));
        PersonStore.checkAddress(names.usernameKey(), names.emailKey());
        if (people.isTaken(tx, names.usernameKey(), 0)) {
            throw new BadInput("username", "taken", "This username is taken.");
        }
        if (people.isTaken(tx, names.emailKey(), 0)) {
            throw new BadInput("email", "taken", "This e-mail address has an account already.");
        }
        long account =
                people.insert(tx, names, hash, clock.instant())
                        .orElseThrow(
                                () -> new BadInput("username", "taken", "This username is taken."));
        people.change(tx, account, wanted.about());
        if (wanted.address() != null) {
            addresses.save(tx, account, wanted.address());
        }
        mails.confirm(tx, account, wanted.email(), clock.instant());
        return sessions.begin(tx, account).orElseThrow();
    }
}
