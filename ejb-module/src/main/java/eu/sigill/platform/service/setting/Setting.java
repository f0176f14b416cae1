package eu.sigill.platform.service.setting;

import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Every setting there is, by the environment variable that a person types.
 *
 * <p>{@code docs/settings.md} is held against this list by a test.
 */
public enum Setting {
    HTTP_PORT("8080"),
    HTTP_ADDRESS("127.0.0.1"),
    MANAGEMENT_PORT("9990"),
    DATA("./data"),
    DB_URL(null),
    DB_USER(null),
    DB_PASSWORD(null),
    MASTER_KEY_FILE(null),
    ADMIN_PASSWORD(null),
    BOOTSTRAP_TOKEN(null),
    PUBLIC_URL("http://localhost:8080"),
    PROXY("false"),
    LOG_NETWORKS("false"),
    LOG_DAYS("30"),
    LEDGER_COPY(null),
    COMPACT("weekly"),
    BACKUP_DAYS("30"),
    DEMO("false"),
    SMTP_URL(null),
    MAIL_FROM(null),
    RECOGNITIONS_PER_NETWORK("20"),
    RECOGNITIONS_PER_SHOP("1000"),
    RECOGNITIONS_PER_SECOND("500");

    private final Optional<String> fallback;

    Setting(@org.jspecify.annotations.Nullable String fallback) {
        this.fallback = Optional.ofNullable(fallback);
    }

    public String environmentVariable() {
        return "SIGILL_" + name();
    }

    /** The same name as MicroProfile Config spells it; the environment variable reaches it by the specified mapping. */
    public String property() {
        return environmentVariable().toLowerCase(java.util.Locale.ROOT).replace('_', '.');
    }

    public Optional<String> fallback() {
        return fallback;
    }

    /** What was set, else the fallback; blank counts as unset. */
    public Optional<String> in(Config config) {
        return config.getOptionalValue(property(), String.class)
                .filter(value -> !value.isBlank())
                .or(() -> fallback);
    }
}
