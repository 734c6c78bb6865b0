package com.sautai.server.config;

import com.sautai.server.Operations;
import com.sautai.server.mail.MailConfig;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything that can be set: in `server.yaml` by its key, or by an environment variable that is
/// stronger.
enum Setting {
    HOST("host", "127.0.0.1"),
    PORT("port", "8080"),
    DATA("data", ""),
    DATABASE_KIND("database.kind", "h2"),
    DATABASE_HOST("database.host", "127.0.0.1"),
    DATABASE_PORT("database.port", "5432"),
    DATABASE_NAME("database.name", "sautai"),
    DATABASE_USER("database.user", "sautai"),
    DATABASE_PASSWORD("database.password", ""),
    WEB_URL("web.url", Operations.DEFAULT_WEB_URL),
    CORS_ORIGINS("cors.origins", ""),
    MAIL_KIND("mail.kind", "eml"),
    MAIL_HOST("mail.host", "127.0.0.1"),
    MAIL_PORT("mail.port", "587"),
    MAIL_USER("mail.user", ""),
    MAIL_PASSWORD("mail.password", ""),
    MAIL_TLS("mail.tls", "starttls"),
    MAIL_FROM("mail.from", MailConfig.DEFAULT_SENDER),
    JOBS_CHEF("jobs.chef", "true"),
    JOBS_LEGACY("jobs.legacy", "false"),
    HTTP_BEHIND_PROXY("http.behindProxy", "false"),
    LIMITS_REGISTRATIONS("limits.registrations", "20"),
    LIMITS_PASSWORD_RESETS("limits.passwordResets", "10"),
    LIMITS_ACTIVATION_LINKS("limits.activationLinks", "10"),
    LIMITS_CHEF_REQUESTS("limits.chefRequests", "5"),
    LIMITS_MESSAGES("limits.messages", "60"),
    LEGACY_MEAL_PLAN("legacy.mealPlan", "false"),
    LEGACY_INSTACART("legacy.instacart", "false"),
    LEGACY_HEALTH("legacy.health", "false"),
    MEAL_PLAN_UI("mealPlanUi", "false"),
    LEGACY_UPSTREAM("legacy.upstream", ""),
    METRICS_TOKEN("metrics.token", ""),
    CHEFS_AUTO_APPROVE("chefs.autoApprove", "false");

    private final String key;
    private final String byDefault;

    Setting(String key, String byDefault) {
        this.key = key;
        this.byDefault = byDefault;
    }

    String key() {
        return key;
    }

    String byDefault() {
        return byDefault;
    }

    /// `SAUTAI_DATABASE_HOST` for `database.host`.
    String variable() {
        return "SAUTAI_" + key.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    static Optional<Setting> ofKey(String key) {
        return Stream.of(values()).filter(setting -> setting.key.equals(key)).findFirst();
    }

    static Optional<Setting> ofVariable(String variable) {
        return Stream.of(values())
                .filter(setting -> setting.variable().equals(variable))
                .findFirst();
    }

    static String allKeys() {
        return Stream.of(values()).map(Setting::key).collect(Collectors.joining(", "));
    }
}
