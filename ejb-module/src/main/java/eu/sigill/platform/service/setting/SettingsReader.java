package eu.sigill.platform.service.setting;

import static eu.sigill.platform.service.setting.Setting.ADMIN_PASSWORD;
import static eu.sigill.platform.service.setting.Setting.BACKUP_DAYS;
import static eu.sigill.platform.service.setting.Setting.BOOTSTRAP_TOKEN;
import static eu.sigill.platform.service.setting.Setting.COMPACT;
import static eu.sigill.platform.service.setting.Setting.DATA;
import static eu.sigill.platform.service.setting.Setting.DEMO;
import static eu.sigill.platform.service.setting.Setting.LEDGER_COPY;
import static eu.sigill.platform.service.setting.Setting.LOG_DAYS;
import static eu.sigill.platform.service.setting.Setting.LOG_NETWORKS;
import static eu.sigill.platform.service.setting.Setting.MAIL_FROM;
import static eu.sigill.platform.service.setting.Setting.MASTER_KEY_FILE;
import static eu.sigill.platform.service.setting.Setting.PROXY;
import static eu.sigill.platform.service.setting.Setting.PUBLIC_URL;
import static eu.sigill.platform.service.setting.Setting.RECOGNITIONS_PER_NETWORK;
import static eu.sigill.platform.service.setting.Setting.RECOGNITIONS_PER_SECOND;
import static eu.sigill.platform.service.setting.Setting.RECOGNITIONS_PER_SHOP;
import static eu.sigill.platform.service.setting.Setting.SMTP_URL;

import eu.sigill.platform.service.CannotStart;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.Secret;
import eu.sigill.platform.service.mail.MailSettings;
import eu.sigill.platform.service.mail.SmtpAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads the settings once, at the first question. */
@ApplicationScoped
class SettingsReader {

    @Produces
    @Singleton
    Settings settings() {
        return read(ConfigProvider.getConfig());
    }

    @Produces
    @Singleton
    MailSettings mailSettings(Settings settings) {
        return readMail(ConfigProvider.getConfig(), settings);
    }

    static MailSettings readMail(Config config, Settings settings) {
        return new MailSettings(
                SMTP_URL.in(config).map(SmtpAddress::parse),
                MAIL_FROM
                        .in(config)
                        .map(SettingsReader::sender)
                        .orElseGet(() -> "sigill@" + settings.publicUrl().getHost()));
    }

    private static String sender(String text) {
        return EmailAddress.parse(text)
                .map(EmailAddress::text)
                .orElseThrow(() -> new CannotStart(
                        MAIL_FROM.environmentVariable() + " is not an e-mail address such as trust@trust.example"));
    }

    static Settings read(Config config) {
        return new Settings(
                file(DATA.in(config).orElseThrow()),
                address(PUBLIC_URL.in(config).orElseThrow()),
                yesOrNo(DEMO, config),
                MASTER_KEY_FILE.in(config).map(SettingsReader::file),
                ADMIN_PASSWORD.in(config).map(Secret::new),
                BOOTSTRAP_TOKEN.in(config).map(Secret::new));
    }

    @Produces
    @Singleton
    RecognitionLimits recognitionLimits() {
        return readLimits(ConfigProvider.getConfig());
    }

    static RecognitionLimits readLimits(Config config) {
        return new RecognitionLimits(
                number(RECOGNITIONS_PER_NETWORK, config),
                number(RECOGNITIONS_PER_SHOP, config),
                number(RECOGNITIONS_PER_SECOND, config));
    }

    @Produces
    @Singleton
    LogSettings logSettings() {
        return readLogs(ConfigProvider.getConfig());
    }

    static LogSettings readLogs(Config config) {
        return new LogSettings(number(LOG_DAYS, config), yesOrNo(LOG_NETWORKS, config), yesOrNo(PROXY, config));
    }

    @Produces
    @Singleton
    RetentionSettings retentionSettings(Settings settings) {
        return readRetention(ConfigProvider.getConfig(), settings);
    }

    static RetentionSettings readRetention(Config config, Settings settings) {
        return new RetentionSettings(
                LEDGER_COPY
                        .in(config)
                        .map(SettingsReader::file)
                        .orElseGet(() -> settings.data().resolve("ledger")),
                compact(COMPACT.in(config).orElseThrow().strip()),
                number(BACKUP_DAYS, config));
    }

    private static RetentionSettings.Compact compact(String text) {
        return Arrays.stream(RetentionSettings.Compact.values())
                .filter(when -> when.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(
                        () -> new CannotStart(COMPACT.environmentVariable() + " is none of nightly, weekly and never"));
    }

    private static int number(Setting setting, Config config) {
        try {
            return Integer.parseInt(setting.in(config).orElseThrow().strip());
        } catch (NumberFormatException e) {
            throw new CannotStart(setting.environmentVariable() + " is no number");
        }
    }

    private static boolean yesOrNo(Setting setting, Config config) {
        return switch (setting.in(config).orElseThrow().strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new CannotStart(setting.environmentVariable() + " is neither true nor false");
        };
    }

    private static Path file(String name) {
        return Path.of(name).toAbsolutePath().normalize();
    }

    private static URI address(String text) {
        try {
            return new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
        } catch (URISyntaxException e) {
            throw Settings.noAddress();
        }
    }
}
