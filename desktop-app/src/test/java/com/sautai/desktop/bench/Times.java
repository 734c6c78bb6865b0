package com.sautai.desktop.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// How long something took, again and again, in milliseconds.
record Times(List<Double> sorted) {
    static final double NANOS_PER_MILLI = 1e6;

    Times {
        sorted = sorted.stream().sorted().toList();
    }

    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /// Runs something some times to warm up, then measures it.
    static Times of(int warmUps, int runs, Work work) throws Exception {
        return measure(
                warmUps,
                runs,
                () -> {
                    var start = System.nanoTime();
                    work.run();
                    return (System.nanoTime() - start) / NANOS_PER_MILLI;
                });
    }

    /// @param work returns the milliseconds it took
    static Times measure(int warmUps, int runs, Callable<Double> work) throws Exception {
        for (int run = 0; run < warmUps; run++) {
            work.call();
        }
        var times = new ArrayList<Double>();
        for (int run = 0; run < runs; run++) {
            times.add(work.call());
        }
        return new Times(times);
    }

    int runs() {
        return sorted.size();
    }

    double median() {
        return at(0.5);
    }

    double at(double share) {
        return sorted.get((int) Math.round(share * (sorted.size() - 1)));
    }
}
