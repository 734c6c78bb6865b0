package com.sautai.desktop;

import javafx.application.Application;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Starts the desktop. Not an [Application] itself, so that it starts from the class path.
public final class Main {
    private static final int WRONG_USE = 2;

    private Main() {}

    static void main(String[] args) {
        var line = new CommandLine(new Options());
        try {
            if (line.parseArgs(args).isUsageHelpRequested()) {
                line.usage(System.out);
                return;
            }
        } catch (ParameterException wrong) {
            System.err.println(wrong.getMessage());
            line.usage(System.err);
            System.exit(WRONG_USE);
        }
        Application.launch(DesktopApp.class, args);
    }
}
