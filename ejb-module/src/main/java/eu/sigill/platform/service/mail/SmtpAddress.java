package eu.sigill.platform.service.mail;

import eu.sigill.platform.service.CannotStart;
import eu.sigill.platform.service.Secret;
import eu.sigill.platform.service.setting.Setting;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a mail server listens.
 *
 * @param tls whether the connection begins in TLS; without, it is taken up where the server offers it (RFC 3207)
 * @param login user and password; they travel by TLS only
 */
public record SmtpAddress(String host, int port, boolean tls, Optional<Login> login) {

    private static final int SUBMISSION = 587; // RFC 6409
    private static final int SUBMISSIONS = 465; // RFC 8314

    /** Reads {@code smtp://host:port}, with {@code user:password@} and as {@code smtps} where it is so. */
    public static SmtpAddress parse(String text) {
        try {
            var uri = new URI(text.strip());
            var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            var tls = scheme.equals("smtps");
            if (!(tls || scheme.equals("smtp")) || uri.getHost() == null || !isBare(uri)) {
                throw no();
            }
            var port = uri.getPort() >= 0 ? uri.getPort() : tls ? SUBMISSIONS : SUBMISSION;
            return new SmtpAddress(
                    uri.getHost(),
                    port,
                    tls,
                    Optional.ofNullable(uri.getRawUserInfo()).map(Login::parse));
        } catch (URISyntaxException e) {
            throw no();
        }
    }

    private static boolean isBare(URI uri) {
        return (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"))
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
    }

    private static CannotStart no() {
        return new CannotStart(Setting.SMTP_URL.environmentVariable()
                + " is not the address of a mail server such as smtps://user:password@mail.example");
    }

    /** Who we are to the mail server. */
    public record Login(String user, Secret password) {

        static Login parse(String text) {
            var parts = text.split(":", 2);
            if (parts.length < 2 || parts[0].isEmpty()) {
                throw no();
            }
            return new Login(decoded(parts[0]), new Secret(decoded(parts[1])));
        }

        private static String decoded(String part) {
            try {
                return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                throw no();
            }
        }
    }
}
