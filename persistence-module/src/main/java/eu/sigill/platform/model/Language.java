package eu.sigill.platform.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which pages speak. */
public enum Language {
    EN("English"),
    DE("Deutsch"),
    NL("Nederlands"),
    PL("Polski"),
    SV("Svenska");

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    /** What those call it who speak it. */
    public String ownName() {
        return ownName;
    }

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
