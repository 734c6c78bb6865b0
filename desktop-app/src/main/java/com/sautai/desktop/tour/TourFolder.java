package com.sautai.desktop.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the tour leaves on disk while it plays; gone when it ends.
final class TourFolder implements AutoCloseable {
    private static final String CONTACTS = "tour-contacts.csv";

    private final Path root;

    TourFolder() {
        try {
            root = Files.createTempDirectory("chef-desk-tour");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path of(String name) {
        return root.resolve(name);
    }

    /// A contacts export as the chef would have downloaded it.
    Path contacts() {
        var file = of(CONTACTS);
        try (var in = TourFolder.class.getResourceAsStream(CONTACTS)) {
            Files.copy(Objects.requireNonNull(in), file);
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            Files.walkFileTree(root, new Removal());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class Removal extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
                throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
