package com.sautai.server.mail;

import java.nio.file.Path;

/// Where mail goes.
public sealed interface MailConfig {
    String DEFAULT_SENDER = "sautai <noreply@localhost>";

    /// The address that mail comes from.
    String from();

    /// Files in a folder, for trying things and for programs that send them on.
    record Eml(Path folder, String from) implements MailConfig {
        public Eml(Path folder) {
            this(folder, DEFAULT_SENDER);
        }
    }

    /// @param user empty when the server asks for none
    record Smtp(String host, int port, String user, String password, Tls tls, String from)
            implements MailConfig {
        /// Passwords stay out of logs.
        @Override
        public String toString() {
            return "Smtp[" + host + ":" + port + " " + tls + "]";
        }
    }

    /// How the way to the mail server is protected.
    enum Tls {
        /// Encrypted after a greeting; nothing is sent when the server cannot.
        STARTTLS,
        /// Encrypted from the first byte.
        TLS,
        NONE
    }
}
