package com.sautai.server.mail;

import com.sautai.server.mail.MailConfig.Smtp;
import com.sautai.server.mail.MailConfig.Tls;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/// Gives mail to a mail server.
final class SmtpPostman implements Postman {
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";

    private final Smtp config;
    private final Session session;

    SmtpPostman(Smtp config) {
        this.config = config;
        this.session = Session.getInstance(properties(config));
    }

    private static Properties properties(Smtp config) {
        var protocol = protocol(config);
        var properties = new Properties();
        properties.put("mail.transport.protocol", protocol);
        var prefix = "mail." + protocol + ".";
        properties.put(prefix + "auth", String.valueOf(!config.user().isEmpty()));
        properties.put(prefix + "starttls.enable", String.valueOf(config.tls() == Tls.STARTTLS));
        properties.put(prefix + "starttls.required", String.valueOf(config.tls() == Tls.STARTTLS));
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "connectiontimeout", CONNECT_MILLIS);
        properties.put(prefix + "timeout", ANSWER_MILLIS);
        properties.put(prefix + "writetimeout", ANSWER_MILLIS);
        return properties;
    }

    private static String protocol(Smtp config) {
        return config.tls() == Tls.TLS ? "smtps" : "smtp";
    }

    @Override
    public Delivery deliver(UUID id, MimeMessage message) {
        try {
            var transport = session.getTransport(protocol(config));
            try {
                connect(transport);
            } catch (MessagingException noWay) {
                return new Delivery.NotYet("No mail server: " + noWay.getMessage());
            }
            return send(transport, message);
        } catch (MessagingException unfit) {
            return new Delivery.Failed(String.valueOf(unfit.getMessage()));
        }
    }

    private void connect(Transport transport) throws MessagingException {
        if (config.user().isEmpty()) {
            transport.connect(config.host(), config.port(), null, null);
        } else {
            transport.connect(config.host(), config.port(), config.user(), config.password());
        }
    }

    private static Delivery send(Transport transport, MimeMessage message)
            throws MessagingException {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Delivery.Sent();
        } catch (MessagingException refused) {
            var reason = String.valueOf(refused.getMessage());
            return isRefusedForNow(refused)
                    ? new Delivery.NotYet(reason)
                    : new Delivery.Failed(reason);
        } finally {
            hangUp(transport);
        }
    }

    /// The server itself said: not now (4xx). After anything else the mail may have gone out.
    private static boolean isRefusedForNow(MessagingException refused) {
        Exception each = refused;
        while (each != null) {
            int code =
                    switch (each) {
                        case SMTPAddressFailedException address -> address.getReturnCode();
                        case SMTPSendFailedException all -> all.getReturnCode();
                        default -> 0;
                    };
            if (code >= 400 && code < 500) {
                return true;
            }
            each = each instanceof MessagingException more ? more.getNextException() : null;
        }
        return false;
    }

    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // The mail has been answered for; how the connection ends does not matter.
        }
    }
}
