package com.sautai.desktop.together;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Another Java process with the same classes, spoken to line by line.
public final class JavaProcess implements AutoCloseable {
    private static final int SECONDS_TO_STOP = 120;

    private final Process process;
    private final BufferedReader out;
    private final BufferedWriter in;

    private JavaProcess(Process process) {
        this.process = process;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        this.out = process.inputReader();
        this.in = process.outputWriter();
    }

    public static JavaProcess start(List<String> options, Class<?> main, String... arguments)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(
                List.of("-classpath", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new JavaProcess(
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    public void say(String line) throws IOException {
        in.write(line);
        in.newLine();
        in.flush();
    }

    /// Its next line.
    public String line() throws IOException {
        var line = out.readLine();
        if (line == null) {
            throw new IOException("The process ended");
        }
        return line;
    }

    /// Its next line that begins like this.
    public String line(String beginning) throws IOException {
        var line = line();
        while (!line.startsWith(beginning)) {
            line = line();
        }
        return line;
    }

    /// All lines until it ends.
    public List<String> lines() {
        return out.lines().toList();
    }

    /// Waits until it ends.
    public int ended() {
        try {
            if (process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new IllegalStateException("The process did not end");
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// Ends it as a power cut would, in the midst of whatever it does.
    public void kill() {
        process.destroyForcibly();
        ended();
    }

    /// Asks it to end and waits for it.
    @Override
    public void close() {
        process.destroy();
        ended();
    }
}
