package com.sautai.server.config;

import com.sautai.server.Operations;
import com.sautai.server.job.Job;
import com.sautai.server.limit.Limits;
import com.sautai.server.mail.MailConfig;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads how the server works for the web and by itself.
final class OperationsReader {
    private static final Pattern ORIGIN =
            Pattern.compile("https?://[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?");
    private static final Pattern WEB_URL =
            Pattern.compile("https?://[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?");

    private static final int MOST_ALLOWED = 1_000_000;

    private final ConfigReader settings;

    OperationsReader(ConfigReader settings) {
        this.settings = settings;
    }

    Operations read(Path data) {
        return new Operations(
                settings.matching(
                                Setting.WEB_URL,
                                WEB_URL,
                                "an address such as https://app.example.com")
                        .replaceFirst("/+$", ""),
                origins(),
                mail(data),
                queues(),
                limits(),
                isOn(Setting.HTTP_BEHIND_PROXY));
    }

    private List<String> origins() {
        var origins =
                Stream.of(settings.text(Setting.CORS_ORIGINS).split(","))
                        .map(String::strip)
                        .filter(origin -> !origin.isEmpty())
                        .toList();
        if (!origins.stream().allMatch(origin -> ORIGIN.matcher(origin).matches())) {
            throw settings.wrong(
                    Setting.CORS_ORIGINS,
                    "addresses such as https://app.example.com, with commas between");
        }
        return origins;
    }

    private MailConfig mail(Path data) {
        return switch (settings.text(Setting.MAIL_KIND)) {
            case "eml" -> new MailConfig.Eml(data.resolve("mail"), sender());
            case "smtp" ->
                    new MailConfig.Smtp(
                            settings.matching(
                                    Setting.MAIL_HOST,
                                    ConfigReader.HOST,
                                    "a host name or an address"),
                            settings.port(Setting.MAIL_PORT),
                            settings.text(Setting.MAIL_USER),
                            settings.text(Setting.MAIL_PASSWORD),
                            tls(),
                            sender());
            default -> throw settings.wrong(Setting.MAIL_KIND, "eml or smtp");
        };
    }

    private MailConfig.Tls tls() {
        return switch (settings.text(Setting.MAIL_TLS)) {
            case "starttls" -> MailConfig.Tls.STARTTLS;
            case "tls" -> MailConfig.Tls.TLS;
            case "none" -> MailConfig.Tls.NONE;
            default -> throw settings.wrong(Setting.MAIL_TLS, "starttls, tls or none");
        };
    }

    private String sender() {
        var sender = settings.text(Setting.MAIL_FROM);
        try {
            var address = new InternetAddress(sender, true);
            if (address.getAddress().contains("@")) {
                return sender;
            }
        } catch (AddressException notAnAddress) {
            // Told below, like a name without a place.
        }
        throw settings.wrong(Setting.MAIL_FROM, "an address such as sautai <post@example.com>");
    }

    private EnumSet<Job.Queue> queues() {
        var queues = EnumSet.noneOf(Job.Queue.class);
        if (isOn(Setting.JOBS_CHEF)) {
            queues.add(Job.Queue.CHEF);
        }
        if (isOn(Setting.JOBS_LEGACY)) {
            queues.add(Job.Queue.LEGACY);
        }
        return queues;
    }

    private Limits limits() {
        return new Limits(
                settings.whole(Setting.LIMITS_REGISTRATIONS, MOST_ALLOWED),
                settings.whole(Setting.LIMITS_PASSWORD_RESETS, MOST_ALLOWED),
                settings.whole(Setting.LIMITS_ACTIVATION_LINKS, MOST_ALLOWED),
                settings.whole(Setting.LIMITS_CHEF_REQUESTS, MOST_ALLOWED),
                settings.whole(Setting.LIMITS_MESSAGES, MOST_ALLOWED));
    }

    private boolean isOn(Setting setting) {
        return switch (settings.text(setting)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw settings.wrong(setting, "true or false");
        };
    }
}
