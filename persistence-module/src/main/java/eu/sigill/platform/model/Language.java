package eu.sigill.platform.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which pages speak. */
public enum Language {
    EN,
    DE,
    NL,
    PL,
    SV;

    /** The ISO 639-1 code, lower-case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of a code such as {@code de} or {@code de-AT}. */
    public static Optional<Language> of(String tag) {
        var code = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
