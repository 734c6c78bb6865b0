package com.sautai.desktop.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/// A second Java process with this test's classes.
record OtherProcess(Process process, BufferedReader reader) {
    static OtherProcess start(Class<?> main, String... arguments) throws IOException {
        var command =
                new java.util.ArrayList<>(
                        java.util.List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-classpath",
                                System.getProperty("java.class.path"),
                                main.getName()));
        command.addAll(java.util.List.of(arguments));
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new OtherProcess(process, process.inputReader());
    }

    /// Its next line.
    String line() throws IOException {
        return String.valueOf(reader.readLine());
    }

    /// All it printed, once it ended.
    String output() throws IOException {
        return reader.readAllAsString().strip();
    }
}
