package com.sautai.server.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/// Writes each mail into a file of its own; other programs see only whole ones.
final class EmlPostman implements Postman {
    private final Path folder;

    EmlPostman(Path folder) {
        this.folder = folder;
    }

    @Override
    public Delivery deliver(UUID id, MimeMessage message) {
        try {
            Files.createDirectories(folder);
            var part = folder.resolve(id + ".part");
            try (var out = Files.newOutputStream(part)) {
                message.writeTo(out);
            }
            Files.move(part, folder.resolve(id + ".eml"), StandardCopyOption.ATOMIC_MOVE);
            return new Delivery.Sent();
        } catch (IOException noFile) {
            return new Delivery.NotYet("No file: " + noFile.getMessage());
        } catch (MessagingException unfit) {
            return new Delivery.Failed(String.valueOf(unfit.getMessage()));
        }
    }
}
