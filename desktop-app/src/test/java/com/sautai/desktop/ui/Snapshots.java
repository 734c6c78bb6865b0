package com.sautai.desktop.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.ColorScheme;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;

/// Pictures of a screen in `target/screens`, in light and dark, English and German, 1000×700 and
/// 1600×1000.
///
/// Usage in a test: `Snapshots.take("board", messages -> new LeadBoard(..., messages).root())`, or
/// with a last look before the picture: `Snapshots.take("board-menu", messages -> root, root ->
/// root.lookup("#menu").requestFocus())`. A screen inside the whole window:
/// `Snapshots.take("board", messages -> ShellSample.around(messages, screen).root())`. Both
/// functions run on the FX thread.
public final class Snapshots {
    private static final Path FOLDER = Path.of("target", "screens");
    private static final int LAYOUT_PASSES = 4;

    private record Variant(Locale locale, ColorScheme scheme, int width, int height) {
        String name(String screen) {
            return String.join(
                    "-",
                    screen,
                    width + "x" + height,
                    scheme.name().toLowerCase(Locale.ROOT),
                    locale.getLanguage());
        }
    }

    private Snapshots() {}

    /// @return the files written
    public static List<Path> take(String name, Function<Messages, Parent> build) {
        return take(name, build, root -> {});
    }

    /// @param arrange the last touches when everything has its place
    public static List<Path> take(
            String name, Function<Messages, Parent> build, Consumer<Parent> arrange) {
        return variants().stream().map(variant -> take(variant, name, build, arrange)).toList();
    }

    private static List<Variant> variants() {
        var variants = new ArrayList<Variant>();
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                variants.add(new Variant(locale, scheme, 1000, 700));
                variants.add(new Variant(locale, scheme, 1600, 1000));
            }
        }
        return variants;
    }

    private static Path take(
            Variant variant,
            String name,
            Function<Messages, Parent> build,
            Consumer<Parent> arrange) {
        var image =
                FxThread.get(() -> {
                    Theme.use(variant.scheme());
                    var root = build.apply(new Messages(variant.locale()));
                    var scene = new Scene(root, variant.width(), variant.height());
                    Theme.style(scene, variant.scheme());
                    layOut(root);
                    arrange.accept(root);
                    layOut(root);
                    var picture = scene.snapshot(null);
                    Theme.use(ColorScheme.LIGHT);
                    return picture;
                });
        return write(image, FOLDER.resolve(variant.name(name) + ".png"));
    }

    private static void layOut(Parent root) {
        for (int i = 0; i < LAYOUT_PASSES; i++) {
            root.applyCss();
            root.layout();
        }
    }

    /// Writes any picture as PNG.
    public static Path write(Image image, Path file) {
        return Png.write(image, file);
    }
}
