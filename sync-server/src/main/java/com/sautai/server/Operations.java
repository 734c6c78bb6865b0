package com.sautai.server;

import com.sautai.server.job.Job;
import com.sautai.server.limit.Limits;
import com.sautai.server.mail.MailConfig;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// How the server works for the web and by itself.
///
/// @param webUrl where the web frontend is, for links in mails; no slash at the end
/// @param corsOrigins where pages may come from that call the server, such as
///   `https://app.example.com`
/// @param queues whose jobs this process runs by the clock
/// @param behindProxy whether a reverse proxy tells in `X-Forwarded-For` who asks
public record Operations(
        String webUrl,
        List<String> corsOrigins,
        MailConfig mail,
        Set<Job.Queue> queues,
        Limits limits,
        boolean behindProxy) {
    public static final String DEFAULT_WEB_URL = "http://localhost:5173";

    public Operations {
        corsOrigins = List.copyOf(corsOrigins);
        queues = Set.copyOf(queues);
    }

    /// Mail becomes files, chefs' jobs run.
    public static Operations local(Path data) {
        return new Operations(
                DEFAULT_WEB_URL,
                List.of(),
                new MailConfig.Eml(data.resolve("mail")),
                Set.of(Job.Queue.CHEF),
                Limits.DEFAULT,
                false);
    }

    /// Nothing happens by itself; jobs run when they are told to.
    public static Operations quiet(Path data) {
        return new Operations(
                DEFAULT_WEB_URL,
                List.of(),
                new MailConfig.Eml(data.resolve("mail")),
                Set.of(),
                Limits.DEFAULT,
                false);
    }

    public Operations withQueues(Set<Job.Queue> others) {
        return new Operations(webUrl, corsOrigins, mail, others, limits, behindProxy);
    }

    public Operations withLimits(Limits others) {
        return new Operations(webUrl, corsOrigins, mail, queues, others, behindProxy);
    }

    public Operations withProxy() {
        return new Operations(webUrl, corsOrigins, mail, queues, limits, true);
    }

    public Operations withMail(MailConfig other) {
        return new Operations(webUrl, corsOrigins, other, queues, limits, behindProxy);
    }

    public Operations withCorsOrigins(List<String> others) {
        return new Operations(webUrl, others, mail, queues, limits, behindProxy);
    }
}
