package com.sautai.desktop.bench;

import com.sautai.desktop.lead.LeadBook;
import com.sautai.desktop.local.LocalDatabase;
import com.sautai.desktop.local.LocalStore;
import com.sautai.desktop.ui.Background;
import com.sautai.model.lead.Lead;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Search as you type over many leads.
final class SearchBench {
    private static final int LEADS = 20_000;
    private static final int RUNS = 2_000;

    private SearchBench() {}

    /// @return reading all leads, and one search
    static List<Figure> run(Path folder) throws Exception {
        var leads = BenchLeads.leads(LEADS);
        try (var store =
                new LocalStore(LocalDatabase.open(folder), Clock.systemUTC(), new Random())) {
            store.apply(BenchLeads.added(leads));
            var background = new Background(Runnable::run, Runnable::run, SearchBench::fail);
            var loading =
                    Times.of(
                            2,
                            5,
                            () -> {
                                var book = new LeadBook(store, background, word -> word);
                                book.load();
                                book.close();
                            });
            var book = new LeadBook(store, background, word -> word);
            book.load();
            var queries = queries(leads);
            var next = new int[1];
            var searching =
                    Times.of(
                            queries.size(),
                            RUNS,
                            () -> book.search(queries.get(next[0]++ % queries.size())));
            return List.of(
                    Figure.of("reading 20,000 leads for the board", loading, ""),
                    Figure.of("one search among 20,000 leads", searching, "p99 < 50 ms"));
        }
    }

    /// What a chef types on the way to a name, an address, a number or a note; slips included.
    private static List<String> queries(List<Lead> leads) {
        var random = new Random(5);
        var queries = new ArrayList<String>();
        for (int lead = 0; lead < 40; lead++) {
            var wanted = leads.get(random.nextInt(leads.size()));
            var name = wanted.name();
            for (int typed = 1; typed <= name.length(); typed += 2) {
                queries.add(name.substring(0, typed));
            }
            var slip = 1 + random.nextInt(name.length() - 2);
            queries.add(name.substring(0, slip) + "x" + name.substring(slip + 1));
            queries.add(wanted.email());
            queries.add(wanted.phone().substring(wanted.phone().length() - 4));
            queries.add(wanted.nextActionNote());
        }
        queries.add("vegetarian wedding");
        queries.add("peanuts referral Ada");
        return queries;
    }

    private static void fail(Exception failure) {
        throw new IllegalStateException(failure);
    }
}
