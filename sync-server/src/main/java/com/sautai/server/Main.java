package com.sautai.server;

import com.sautai.model.id.TimeOrderedIds;
import com.sautai.server.config.AddChef;
import com.sautai.server.config.ConfigOptions;
import com.sautai.server.demo.DemoKitchen;
import com.sautai.server.platform.StartRefused;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The sync server as a program of its own.
@Command(
        name = "sautai-server",
        mixinStandardHelpOptions = true,
        version = "sautai sync server 1.0.0",
        description = "Keeps chefs' data and syncs their devices.",
        footer = {
            "",
            "Settings come from the command line, else from environment variables such as SAUTAI_PORT,",
            "else from the configuration file, else they have a default."
        })
public final class Main implements Callable<Integer> {
    private static final int REFUSED = 2;

    @Mixin private ConfigOptions options = new ConfigOptions();

    @Option(
            names = "--demo",
            description = "Makes demo chefs, guests and an admin to try things with.")
    private boolean demo;

    @Spec private CommandSpec spec;

    private final Clock clock = Clock.systemUTC();
    private final TimeOrderedIds ids = new TimeOrderedIds(clock, new SecureRandom());

    private Main() {}

    static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        var main = new Main();
        System.exit(main.commandLine().execute(args));
    }

    private CommandLine commandLine() {
        return new CommandLine(this)
                .addSubcommand(new AddChef(database -> ServerParts.open(database, clock, ids)))
                .setExecutionExceptionHandler(Main::explain);
    }

    @Override
    public Integer call() throws InterruptedException {
        var config = options.read(System.getenv());
        try (var app = ServerApp.start(config, clock, ids)) {
            var out = spec.commandLine().getOut();
            if (demo) {
                new DemoKitchen(app.parts(), clock, ids).fill().forEach(out::println);
            }
            out.println("sautai server: http://" + config.host() + ":" + app.port());
            out.flush();
            untilStopped(app);
        }
        return 0;
    }

    /// A signal to the process closes the server before the process ends.
    private static void untilStopped(ServerApp app) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(app::close, "stop"));
        new CountDownLatch(1).await();
    }

    private static int explain(
            Exception failure, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (failure instanceof StartRefused refused) {
            command.getErr().println(refused.getMessage());
            return REFUSED;
        }
        throw failure;
    }
}
