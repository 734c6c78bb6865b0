package com.sautai.server.mail;

import jakarta.mail.internet.MimeMessage;
import java.util.UUID;

/// Hands mail over.
interface Postman {
    Delivery deliver(UUID id, MimeMessage message);

    /// How a handing over ended.
    sealed interface Delivery {
        record Sent() implements Delivery {}

        /// It surely did not go out, and may later.
        record NotYet(String reason) implements Delivery {}

        /// It did not go out and never will, or nobody knows: it is not tried again.
        record Failed(String reason) implements Delivery {}
    }

    static Postman of(MailConfig config) {
        return switch (config) {
            case MailConfig.Eml eml -> new EmlPostman(eml.folder());
            case MailConfig.Smtp smtp -> new SmtpPostman(smtp);
        };
    }
}
