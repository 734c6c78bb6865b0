package com.sautai.desktop.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The words a chef sees: none missing, none left over, all of them in every language.
class MessagesTest {
    private static final Path WORDS = Path.of("src/main/resources/com/sautai/desktop");
    private static final String ENGLISH = "messages.properties";
    private static final List<String> OTHERS =
            List.of("messages_de.properties", "messages_es.properties", "messages_ja.properties");
    private static final List<String> ALL =
            Stream.concat(Stream.of(ENGLISH), OTHERS.stream()).toList();
    private static final Path CODE = Path.of("src/main");
    private static final Pattern IN_JAVA =
            Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z_0-9-]+)+)\"");
    private static final Pattern IN_FXML = Pattern.compile("=\"%([^\"]+)\"");
    private static final Pattern ASKED =
            Pattern.compile("\\.get\\(\\s*\"([a-z][A-Za-z]*(?:\\.[A-Za-z_0-9-]+)+)\"");
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z][A-Za-z.]*\\.)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    @Test
    void everyMessageThatIsAskedForExists() {
        var missing = new TreeSet<>(found("fxml", IN_FXML));
        missing.addAll(found("java", ASKED));
        missing.removeAll(keys(ENGLISH));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyMessageIsUsed() {
        var used = new TreeSet<>(found("fxml", IN_FXML));
        used.addAll(found("java", IN_JAVA));
        var beginnings = found("java", BEGINNING);
        var left = keys(ENGLISH);
        left.removeAll(used);
        left.removeIf(key -> beginnings.stream().anyMatch(key::startsWith));
        assertEquals(Set.of(), left);
    }

    @Test
    void everyMessageIsThereInEveryLanguage() {
        for (var file : OTHERS) {
            assertEquals(keys(ENGLISH), keys(file), file);
        }
    }

    @Test
    void allLanguagesTellTheSameThings() {
        var english = load(ENGLISH);
        for (var file : OTHERS) {
            var other = load(file);
            var different =
                    english.stringPropertyNames().stream()
                            .filter(key ->
                                    !placeholders(english, key).equals(placeholders(other, key)))
                            .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of(), different, file);
        }
    }

    @Test
    void noMessageShoutsOrBreaksTheFormat() {
        for (var file : ALL) {
            load(file)
                    .forEach((key, value) -> {
                        assertTrue(
                                !value.toString().contains("!"), key + " has an exclamation mark");
                        assertTrue(
                                !value.toString().contains("'"),
                                key + " has a straight apostrophe");
                        new MessageFormat(value.toString(), Locale.ENGLISH);
                    });
        }
    }

    @Test
    void noMessageIsWrittenTwice() throws IOException {
        for (var file : ALL) {
            var seen = new TreeSet<String>();
            var twice = new ArrayList<String>();
            for (var line : Files.readAllLines(WORDS.resolve(file))) {
                if (line.contains("=") && !line.startsWith("#") && !seen.add(line.split("=")[0])) {
                    twice.add(line);
                }
            }
            assertEquals(List.of(), twice, file);
        }
    }

    @Test
    void anUnknownLanguageGetsEnglish() {
        assertEquals("Undo", new Messages(Locale.forLanguageTag("fi")).get("shell.undo"));
        assertEquals("Rückgängig", new Messages(Locale.GERMANY).get("shell.undo"));
    }

    private static Set<String> placeholders(Properties words, String key) {
        return PLACEHOLDER
                .matcher(words.getProperty(key, ""))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String file) {
        return new TreeSet<>(load(file).stringPropertyNames());
    }

    private static Properties load(String file) {
        var words = new Properties();
        try (var in = Files.newBufferedReader(WORDS.resolve(file))) {
            words.load(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return words;
    }

    private static Set<String> found(String ending, Pattern pattern) {
        try (var files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith("." + ending))
                    .flatMap(file -> pattern.matcher(text(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
