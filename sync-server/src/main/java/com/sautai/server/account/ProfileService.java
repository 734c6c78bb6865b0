package com.sautai.server.account;

import com.sautai.model.account.AccountRules;
import com.sautai.server.platform.BadInput;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.Input;
import com.sautai.server.platform.Tx;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// What people tell about themselves and where they live.
final class ProfileService {
    private final Database database;
    private final AccountMails mails;
    private final Clock clock;
    private final PersonStore people = new PersonStore();
    private final AddressStore addresses = new AddressStore();
    private final MailedTokenStore mailed = new MailedTokenStore();

    ProfileService(Database database, AccountMails mails, Clock clock) {
        this.database = database;
        this.mails = mails;
        this.clock = clock;
    }

    AccountDetails details(long accountId) {
        return database.read(tx -> details(tx, accountId));
    }

    /// @param input notes what is wrong with the address
    AccountDetails change(
            long accountId, AccountChange change, @Nullable AddressChange address, Input input) {
        return database.write(tx -> {
            setEmail(tx, accountId, change.email());
            rename(tx, accountId, change.username());
            people.change(tx, accountId, change);
            if (address != null) {
                save(tx, accountId, address, input);
            }
            return details(tx, accountId);
        });
    }

    /// @return the address; `null` when there is none yet
    @Nullable Address address(long accountId) {
        return database.read(tx -> addresses.find(tx, accountId).orElse(null));
    }

    /// @param isNew whether it is the account's first one
    record Saved(Address address, boolean isNew) {}

    /// @param whole whether what is not said is cleared
    /// @param input notes what is wrong with the address
    Saved save(long accountId, AddressChange change, boolean whole, Input input) {
        return database.write(tx -> {
            boolean isNew =
                    whole
                            ? write(tx, accountId, change.over(input, Address.NOWHERE), input)
                            : save(tx, accountId, change, input);
            return new Saved(addresses.find(tx, accountId).orElseThrow(), isNew);
        });
    }

    private boolean save(Tx tx, long accountId, AddressChange change, Input input) {
        var before = addresses.place(tx, accountId).orElse(Address.NOWHERE);
        return write(tx, accountId, change.over(input, before), input);
    }

    private boolean write(Tx tx, long accountId, Address.Place place, Input input) {
        input.check();
        return addresses.save(tx, accountId, place);
    }

    private AccountDetails details(Tx tx, long accountId) {
        return AccountDetails.of(
                people.find(tx, accountId).orElseThrow(),
                addresses.find(tx, accountId).orElse(null));
    }

    private void rename(Tx tx, long accountId, @Nullable String username) {
        if (username == null) {
            return;
        }
        var key = AccountRules.key(username);
        var email = people.find(tx, accountId).orElseThrow().email();
        PersonStore.checkAddress(key, AccountRules.key(AccountDetails.text(email)));
        if (people.isTaken(tx, key, accountId)) {
            throw new BadInput("username", "taken", "This username is taken.");
        }
        people.rename(tx, accountId, username, key);
    }

    /// Links that were mailed to the old address stop working.
    private void setEmail(Tx tx, long accountId, @Nullable String email) {
        var before = people.find(tx, accountId).orElseThrow().email();
        if (email == null || email.equals(before)) {
            return;
        }
        var key = AccountRules.key(email);
        if (people.isTaken(tx, key, accountId)) {
            throw new BadInput("email", "taken", "This e-mail address has an account already.");
        }
        people.setEmail(tx, accountId, email, key);
        mailed.dropAll(tx, accountId);
        mails.confirm(tx, accountId, email, clock.instant());
    }

    /// @return the account as it is now; `null` when it has no such role
    @Nullable AccountDetails switchRole(long accountId, @Nullable String wanted) {
        return database.write(tx -> {
            var role = people.find(tx, accountId).orElseThrow().role();
            var next = wanted == null ? other(role.active()) : wanted;
            boolean allowed =
                    switch (next) {
                        case "chef" -> role.isChef();
                        case "admin" -> role.isAdmin();
                        default -> true;
                    };
            if (!allowed) {
                return null;
            }
            people.setRole(tx, accountId, next);
            return details(tx, accountId);
        });
    }

    private static String other(String role) {
        return role.equals("customer") ? "chef" : "customer";
    }
}
