package com.sautai.server.mail;

import com.sautai.server.mail.MailStore.Taken;
import com.sautai.server.mail.Postman.Delivery;
import com.sautai.server.platform.Database;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends the mail that waits, each at most once: it is taken first, so that a crash in between
/// loses it rather than sends it twice.
public final class MailService {
    private static final Logger LOG = LoggerFactory.getLogger(MailService.class);

    private static final int MOST_AT_ONCE = 200;
    private static final int MOST_ATTEMPTS = 12;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int LONGEST_REASON = 1_000;

    private final Database database;
    private final Clock clock;
    private final String from;
    private final Postman postman;
    private final MailStore mails = new MailStore();
    private final Session session = Session.getInstance(new Properties());

    public MailService(Database database, MailConfig config, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.from = config.from();
        this.postman = Postman.of(config);
    }

    /// Sends what waits, oldest first.
    public void sendWaiting() {
        for (int i = 0; i < MOST_AT_ONCE; i++) {
            var taken = database.write(tx -> mails.take(tx, clock.instant()));
            if (taken.isEmpty()) {
                return;
            }
            send(taken.get());
        }
    }

    private void send(Taken mail) {
        switch (deliver(mail)) {
            case Delivery.Sent() ->
                    database.write(tx -> mails.sent(tx, mail.id(), clock.instant()));
            case Delivery.NotYet(var reason) when mail.attempts() < MOST_ATTEMPTS -> {
                LOG.info("Mail {} waits: {}", mail.id(), reason);
                var again = clock.instant().plus(pause(mail.attempts()));
                database.write(tx -> mails.again(tx, mail.id(), shortened(reason), again));
            }
            case Delivery.NotYet(var reason) -> failed(mail, reason);
            case Delivery.Failed(var reason) -> failed(mail, reason);
        }
    }

    private void failed(Taken mail, String reason) {
        LOG.warn("Mail {} was not sent: {}", mail.id(), reason);
        database.write(tx -> mails.failed(tx, mail.id(), shortened(reason)));
    }

    private Delivery deliver(Taken mail) {
        try {
            return postman.deliver(mail.id(), message(mail));
        } catch (MessagingException unfit) {
            return new Delivery.Failed(String.valueOf(unfit.getMessage()));
        }
    }

    private MimeMessage message(Taken mail) throws MessagingException {
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
        message.setSubject(mail.subject().replaceAll("[\\r\\n]+", " "), "UTF-8");
        message.setText(mail.body(), "UTF-8");
        message.setSentDate(Date.from(mail.createdAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        message.setHeader("Message-ID", "<" + mail.id() + "@sautai>");
        return message;
    }

    /// A minute after the first failure, then twice as long each time.
    private static Duration pause(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private static String shortened(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }
}
