package com.sautai.desktop.lead;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Prints how long a search over 20,000 leads takes.
final class SearchBench {
    private static final int LEADS = 20_000;
    private static final int QUERIES = 2_000;

    private SearchBench() {}

    static void main() {
        var leads = LeadSamples.leads(LEADS);
        var index = new SearchIndex(word -> word);
        long start = System.nanoTime();
        leads.forEach(lead -> index.put(new LeadCard(lead, lead.body(), lead.createdAt())));
        System.out.printf("index of %,d leads: %d ms%n", LEADS, millis(start));
        var queries = queries();
        queries.stream().limit(200).forEach(index::search);
        var clock = new ArrayList<Long>();
        var processor = new ArrayList<Long>();
        var threads = ManagementFactory.getThreadMXBean();
        for (var query : queries) {
            long begin = System.nanoTime();
            long used = threads.getCurrentThreadCpuTime();
            index.search(query);
            processor.add((threads.getCurrentThreadCpuTime() - used) / 1_000);
            clock.add((System.nanoTime() - begin) / 1_000);
        }
        print("by the clock", clock);
        print("by the processor, whatever else the computer does", processor);
    }

    private static void print(String how, List<Long> times) {
        var sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "search, %s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                how, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
    }

    /// Every start of what chefs type, as they type it, with slips.
    private static List<String> queries() {
        var words =
                List.of(
                        "Montgomery",
                        "ada lovelace",
                        "gracia",
                        "peanuts",
                        "referral",
                        "wedding omar",
                        "+1 415 555 12",
                        "autumn menu",
                        "fetherstonhaugh",
                        "zoe",
                        "example.com");
        var typed = new ArrayList<String>();
        for (var word : words) {
            for (int length = 1; length <= word.length(); length++) {
                typed.add(word.substring(0, length));
            }
        }
        var random = new Random(3);
        return Arrays.asList(
                random.ints(QUERIES, 0, typed.size()).mapToObj(typed::get).toArray(String[]::new));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1_000.0;
    }

    private static long millis(long since) {
        return (System.nanoTime() - since) / 1_000_000;
    }
}
