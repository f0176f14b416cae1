package eu.sigill.platform.service.setting;

import eu.sigill.platform.service.CannotStart;
import eu.sigill.platform.service.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What this house was told at its start, checked once.
 *
 * @param data the folder for keys, logs and the embedded database
 * @param publicUrl where the outside finds us: the base of links and pages, without a slash at the end
 * @param demo whether to show a demo merchant with a shop
 */
public record Settings(
        Path data,
        URI publicUrl,
        boolean demo,
        Optional<Path> masterKeyFile,
        Optional<Secret> adminPassword,
        Optional<Secret> bootstrapToken) {

    public Settings {
        if (!isBaseOfLinks(publicUrl)) {
            throw noAddress();
        }
    }

    static CannotStart noAddress() {
        return new CannotStart(
                Setting.PUBLIC_URL.environmentVariable() + " is not an address such as https://trust.example");
    }

    private static boolean isBaseOfLinks(URI url) {
        var web = "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
        return web
                && url.getHost() != null
                && url.getRawUserInfo() == null
                && url.getRawQuery() == null
                && url.getRawFragment() == null;
    }

    /** Where the master key lies: the file named, else one made at the first start. */
    public Path masterKey() {
        return masterKeyFile.orElse(data.resolve("keys").resolve("master.credentials"));
    }

    /** Whether people reach us by TLS, so that cookies may insist on it. */
    public boolean secure() {
        return "https".equalsIgnoreCase(publicUrl.getScheme());
    }
}
