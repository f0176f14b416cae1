package eu.sigill.platform.web.language;

import eu.sigill.platform.model.Language;
import java.util.Optional;

/** A language that somebody chose in the address, for all addresses that their page leads to. */
public record KeptLanguage(Optional<Language> chosen) {

    /** The address with the choice, where there was one. */
    public String on(String address) {
        return chosen.map(language -> with("lang=" + language.code(), address)).orElse(address);
    }

    private static String with(String parameter, String address) {
        var hash = address.indexOf('#');
        var end = hash < 0 ? address.length() : hash;
        var sent = address.substring(0, end);
        return sent + (sent.contains("?") ? '&' : '?') + parameter + address.substring(end);
    }
}
