package com.sautai.server;

import com.sautai.model.id.Ids;
import com.sautai.server.account.AccountService;
import com.sautai.server.account.Callers;
import com.sautai.server.account.NewChef;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.DatabaseConfig;
import com.sautai.server.sync.DeviceService;
import com.sautai.server.sync.FeedService;
import com.sautai.server.sync.Heads;
import com.sautai.server.sync.PurgeService;
import com.sautai.server.sync.PushService;
import com.sautai.server.sync.Records;
import com.sautai.server.sync.RowStore;
import com.sautai.server.sync.SyncRules;
import com.sautai.server.sync.SyncStores;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Everything the server does, without HTTP around it.
public record ServerParts(
        Database database,
        AccountService accounts,
        Callers callers,
        DeviceService devices,
        PushService pushes,
        FeedService feed,
        SyncStores stores,
        Heads heads,
        Records records)
        implements AutoCloseable {

    /// Opens the parts of the server that a configuration names.
    @FunctionalInterface
    public interface Opener {
        ServerParts open(DatabaseConfig config);
    }

    public static ServerParts open(DatabaseConfig config, Clock clock, Ids ids) {
        return open(config, clock, ids, UnaryOperator.identity());
    }

    /// @param rules takes the product's rules and gives those to use
    public static ServerParts open(
            DatabaseConfig config, Clock clock, Ids ids, UnaryOperator<SyncRules> rules) {
        var database = Database.open(config);
        var stores = SyncStores.of(database, ids);
        var heads = new Heads();
        var accounts = new AccountService(database, soloChef(), clock);
        var syncRules = rules.apply(SyncRules.of(stores));
        return new ServerParts(
                database,
                accounts,
                Callers.of(database, clock, ids),
                DeviceService.of(database, stores, accounts, clock, ids),
                new PushService(database, stores, syncRules, heads, clock),
                new FeedService(database, stores),
                stores,
                heads,
                new Records(database, stores, syncRules.numbers(), heads, clock));
    }

    /// The tables of synced records, to read from.
    public RowStore rows() {
        return stores.rows();
    }

    /// What forgets old repeats and deletions.
    public PurgeService purge(Clock clock) {
        return new PurgeService(database, stores, clock);
    }

    private static NewChef soloChef() {
        var country = Locale.getDefault(Locale.Category.FORMAT);
        var currency = country.getCountry().length() == 2 ? Currency.getInstance(country) : null;
        return new NewChef(
                "solo",
                ZoneId.systemDefault(),
                currency == null ? Currency.getInstance("USD") : currency);
    }

    @Override
    public void close() {
        heads.close();
        database.close();
    }
}
