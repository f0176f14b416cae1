package eu.sigill.platform.web;

import eu.sigill.platform.model.Language;
import java.util.Optional;

/** A language that somebody chose in the address, for all addresses that their page leads to. */
public record KeptLanguage(Optional<Language> chosen) {

    /** The address with the choice, where there was one. */
    public String on(String address) {
        return chosen.map(language -> address + (address.contains("?") ? '&' : '?') + "lang=" + language.code())
                .orElse(address);
    }
}
