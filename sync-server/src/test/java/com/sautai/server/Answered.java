package com.sautai.server;

import com.sautai.server.platform.OpenApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/// Which answers of the contract the tests of a run got over HTTP. At its end it says in one line
/// how many, and in `target/contract-answers.txt` which ones nobody asked for.
public final class Answered implements TestExecutionListener {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    /// @param operation `GET /path`
    static void note(String operation, int status) {
        SEEN.add(operation + " " + status);
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (SEEN.isEmpty()) {
            return;
        }
        var promised = promised();
        var unseen = new TreeSet<>(promised);
        unseen.removeAll(SEEN);
        System.out.printf(
                Locale.ROOT,
                "Contract: %d of %d answers seen, %d of %d successes.%n",
                promised.size() - unseen.size(),
                promised.size(),
                successes(promised) - successes(unseen),
                successes(promised));
        try {
            Files.write(Path.of("target", "contract-answers.txt"), unseen);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long successes(Collection<String> answers) {
        return answers.stream().filter(answer -> answer.matches(".* 2..")).count();
    }

    private static Set<String> promised() {
        var promised = new TreeSet<String>();
        for (var path : OpenApi.document().path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    var name =
                            operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey() + " ";
                    operation
                            .getValue()
                            .path("responses")
                            .propertyNames()
                            .forEach(status -> promised.add(name + status));
                }
            }
        }
        return promised;
    }
}
