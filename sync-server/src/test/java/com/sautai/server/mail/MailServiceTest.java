package com.sautai.server.mail;

import static com.sautai.server.Samples.IDS;
import static com.sautai.server.db.Tables.MAIL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sautai.server.Samples;
import com.sautai.server.TestDatabase;
import com.sautai.server.mail.MailConfig.Tls;
import com.sautai.server.platform.Database;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
@Timeout(60)
final class MailServiceTest {
    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Database database;
    private final UUID id = IDS.next();

    @TempDir private Path folder;

    MailServiceTest(TestDatabase kind) {
        database = Database.open(kind.fresh());
        post(id, "Zoë <3\r\nBcc: all@example.com", "Grüße\n");
    }

    @AfterEach
    void stop() {
        server.stop();
        database.close();
    }

    @Test
    void aMailServerGetsEachMailOnce() throws Exception {
        server.start();
        var service = service(smtp(server.getSmtp().getPort(), "", Tls.NONE), Samples.CLOCK);

        service.sendWaiting();
        service.sendWaiting();

        assertEquals(1, server.getReceivedMessages().length);
        var mail = server.getReceivedMessages()[0];
        assertEquals("Zoë <3 Bcc: all@example.com", mail.getSubject());
        assertEquals("Grüße", mail.getContent().toString().strip());
        assertEquals("ada@example.com", mail.getAllRecipients()[0].toString());
        assertEquals(1, mail.getAllRecipients().length);
        assertEquals("sautai <post@example.com>", mail.getFrom()[0].toString());
        assertTrue(GreenMailUtil.getHeaders(mail).contains("<" + id + "@sautai>"));
        assertEquals(Samples.NOON, row().getSentAt());
    }

    @Test
    void theMailServersPasswordIsUsed() throws Exception {
        server.setUser("post", "secret");
        server.start();

        service(smtp(server.getSmtp().getPort(), "post", Tls.NONE), Samples.CLOCK).sendWaiting();

        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void manyProcessesSendEachMailOnce() throws Exception {
        for (int i = 0; i < 20; i++) {
            post(IDS.next(), "Mail " + i, "Text");
        }
        server.start();
        var config = smtp(server.getSmtp().getPort(), "", Tls.NONE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                threads.submit(() -> service(config, Samples.CLOCK).sendWaiting());
            }
        }
        assertEquals(21, server.getReceivedMessages().length);
    }

    @Test
    void aServerThatIsNotThereIsTriedLater() throws Exception {
        server.start();
        int port = server.getSmtp().getPort();
        server.stop();
        var config = smtp(port, "", Tls.NONE);

        service(config, Samples.CLOCK).sendWaiting();
        assertEquals(1, row().getAttempts());
        assertTrue(row().getProblem().startsWith("No mail server"));
        service(config, Clock.offset(Samples.CLOCK, Duration.ofSeconds(59))).sendWaiting();
        assertEquals(1, row().getAttempts());
        service(config, Clock.offset(Samples.CLOCK, Duration.ofSeconds(60))).sendWaiting();
        assertEquals(2, row().getAttempts());
        service(config, Clock.offset(Samples.CLOCK, Duration.ofSeconds(179))).sendWaiting();
        assertEquals(2, row().getAttempts());

        for (int day = 1; day <= 30; day++) {
            service(config, Clock.offset(Samples.CLOCK, Duration.ofDays(day))).sendWaiting();
        }
        assertEquals(12, row().getAttempts());
        assertEquals(null, row().getSentAt());
    }

    @Test
    void nothingIsSentInTheOpenWhereItMustBeEncrypted() {
        server.start();

        service(smtp(server.getSmtp().getPort(), "", Tls.STARTTLS), Samples.CLOCK).sendWaiting();

        assertEquals(0, server.getReceivedMessages().length);
        assertTrue(row().getProblem().contains("STARTTLS"), row().getProblem());
    }

    @Test
    void aMailThatWasTakenIsNeverSentAgain() {
        database.write(tx -> new MailStore().take(tx, Samples.NOON));
        server.start();

        service(smtp(server.getSmtp().getPort(), "", Tls.NONE), Samples.CLOCK).sendWaiting();

        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void withoutAMailServerMailsAreFiles() throws Exception {
        var config = new MailConfig.Eml(folder.resolve("mail"), "sautai <post@example.com>");

        service(config, Samples.CLOCK).sendWaiting();
        service(config, Samples.CLOCK).sendWaiting();

        try (var files = Files.list(folder.resolve("mail"))) {
            var file = folder.resolve("mail").resolve(id + ".eml");
            assertEquals(List.of(file), files.toList());
            try (var in = Files.newInputStream(file)) {
                var mail = new MimeMessage(Session.getInstance(new Properties()), in);
                assertEquals("Grüße", mail.getContent().toString().strip());
            }
        }
    }

    @Test
    void anAddressThatIsNoneIsNotTriedAgain() throws Exception {
        var bad = IDS.next();
        database.write(tx ->
                new MailStore()
                        .post(
                                tx,
                                new MailStore.NewMail(bad, "bad", "no address", "Hi", "Text"),
                                Samples.NOON.minusSeconds(1)));
        server.start();
        var service = service(smtp(server.getSmtp().getPort(), "", Tls.NONE), Samples.CLOCK);

        service.sendWaiting();

        assertEquals(1, server.getReceivedMessages().length);
        assertEquals(
                1,
                database.<Integer>read(tx ->
                        tx.sql()
                                .fetchCount(
                                        MAIL,
                                        MAIL.ID.eq(bad),
                                        MAIL.PROBLEM.isNotNull(),
                                        MAIL.TAKEN_AT.isNotNull(),
                                        MAIL.SENT_AT.isNull())));
    }

    private MailService service(MailConfig config, Clock clock) {
        return new MailService(database, config, clock);
    }

    private static MailConfig smtp(int port, String user, Tls tls) {
        return new MailConfig.Smtp(
                "127.0.0.1", port, user, "secret", tls, "sautai <post@example.com>");
    }

    private void post(UUID id, String subject, String text) {
        database.write(tx ->
                new MailStore()
                        .post(
                                tx,
                                new MailStore.NewMail(
                                        id, id.toString(), "ada@example.com", subject, text),
                                Samples.NOON));
    }

    private com.sautai.server.db.tables.records.MailRecord row() {
        return database.read(tx -> tx.sql().selectFrom(MAIL).where(MAIL.ID.eq(id)).fetchSingle());
    }
}
