package com.sautai.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files damaged at random: nothing throws, nothing hangs, and no contact is lost in silence.
class DamagedFilesTest {
    private static final int SEEDS = 700;
    private static final String[] SCRAPS = {
        "\"",
        ",",
        "\n",
        "\r",
        ";",
        "\"\"",
        "\0",
        "\uFEFF",
        "BEGIN:VCARD",
        "END:VCARD",
        "=\n",
        ":::",
        "\t",
        "\u0085",
        "=C3",
        "@"
    };

    @TempDir Path folder;

    @Test
    void damagedTablesAndCards() {
        for (var name : List.of("google.csv", "leads.csv", "cards.vcf")) {
            var whole = bytes(name);
            for (int seed = 0; seed < SEEDS; seed++) {
                var damaged = damaged(whole, new Random(seed));
                var what = name + " damaged with seed " + seed;
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> check(damaged, what), what);
            }
        }
    }

    @Test
    void everyContactIsThereThatTheDamageDidNotTouch() {
        var lines = new String(bytes("leads.csv"), StandardCharsets.UTF_8).lines().toList();
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            int hit = 1 + random.nextInt(lines.size() - 1);
            var damaged = new ArrayList<>(lines);
            int at = random.nextInt(lines.get(hit).length() + 1);
            var scrap = SCRAPS[random.nextInt(SCRAPS.length)].replace("\0", "\"");
            damaged.set(
                    hit, lines.get(hit).substring(0, at) + scrap + lines.get(hit).substring(at));
            var file = Samples.write(folder, "damaged.csv", String.join("\n", damaged) + "\n");
            var drafts = Samples.drafts(file);
            for (int line = 1; line < lines.size(); line++) {
                var name = lines.get(line).substring(0, lines.get(line).indexOf(','));
                assertTrue(
                        line == hit
                                || drafts.contacts().stream()
                                        .anyMatch(contact -> contact.name().equals(name)),
                        name
                                + " is lost by damage in line "
                                + (hit + 1)
                                + " with seed "
                                + seed
                                + ": "
                                + drafts.unreadable());
            }
        }
    }

    private void check(byte[] damaged, String what) {
        var file = Samples.write(folder, "damaged", damaged);
        if (Samples.read(file) instanceof ImportFile.Unusable) {
            return;
        }
        var drafts = Samples.drafts(file);
        var kitchen = new Samples.Kitchen();
        var plan = kitchen.plan(drafts);
        assertEquals(
                drafts.contacts().size() + drafts.unreadable().size(),
                plan.rows().size() + plan.unreadable().size(),
                what);
        kitchen.carryOut(plan);
        assertEquals(0, kitchen.plan(drafts).imported(), what + ", imported again");
    }

    private static byte[] damaged(byte[] whole, Random random) {
        var bytes = whole.clone();
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 ->
                        bytes =
                                joined(
                                        Arrays.copyOf(bytes, at),
                                        new byte[0],
                                        Arrays.copyOfRange(
                                                bytes,
                                                Math.min(bytes.length, at + 1 + random.nextInt(40)),
                                                bytes.length));
                case 2 ->
                        bytes =
                                joined(
                                        Arrays.copyOf(bytes, at),
                                        SCRAPS[random.nextInt(SCRAPS.length)].getBytes(
                                                StandardCharsets.UTF_8),
                                        Arrays.copyOfRange(bytes, at, bytes.length));
                default -> bytes = random.nextInt(8) == 0 ? Arrays.copyOf(bytes, at + 1) : bytes;
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.size() == 0 ? new byte[] {'x'} : all.toByteArray();
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(Samples.file(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
