package com.sautai.server.config;

import com.sautai.model.Problem;
import com.sautai.server.ServerParts;
import com.sautai.server.account.NewChef;
import com.sautai.server.platform.StartRefused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes a chef who can sign in; the password is asked for, or read from the input.
@Command(
        name = "add-chef",
        mixinStandardHelpOptions = true,
        description =
                "Makes a chef who can sign in. Asks for the password, or reads it from the input's first line.")
public final class AddChef implements Callable<Integer> {
    @Parameters(paramLabel = "USERNAME")
    private String username = "";

    @Option(
            names = "--timezone",
            paramLabel = "ZONE",
            description = "Such as Europe/Berlin. Without it, UTC.")
    private String timezone = "UTC";

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "Such as EUR. Without it, USD.")
    private String currency = "USD";

    @Mixin private ConfigOptions options = new ConfigOptions();

    @Spec private CommandSpec spec;

    private final ServerParts.Opener opener;

    /// @param opener opens the server's parts as its configuration says
    public AddChef(ServerParts.Opener opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() throws IOException {
        var chef = new NewChef(username, zone(), currency());
        try (var parts = opener.open(options.read(System.getenv()).database())) {
            var problems = parts.accounts().add(chef, password());
            if (!problems.isEmpty()) {
                throw new StartRefused(
                        problems.stream().map(Problem::text).collect(Collectors.joining(" ")));
            }
        }
        spec.commandLine().getOut().println("Chef " + username + " can sign in.");
        return 0;
    }

    private static String password() throws IOException {
        var console = System.console();
        if (console != null && console.isTerminal()) {
            return new String(console.readPassword("Password: "));
        }
        var line =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                        .readLine();
        return line == null ? "" : line;
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(timezone);
        } catch (DateTimeException unknown) {
            throw new StartRefused(
                    "There is no time zone " + timezone + "; write one such as Europe/Berlin.",
                    unknown);
        }
    }

    private Currency currency() {
        try {
            return Currency.getInstance(currency);
        } catch (IllegalArgumentException unknown) {
            throw new StartRefused(
                    "There is no currency " + currency + "; write a code such as EUR.", unknown);
        }
    }
}
