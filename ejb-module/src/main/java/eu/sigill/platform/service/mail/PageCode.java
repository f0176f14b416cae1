package eu.sigill.platform.service.mail;

import eu.sigill.platform.service.Secret;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a mail brings to somebody to open a page of theirs: 140 random bits in letters and digits that nobody mistakes for one
 * another, seven groups of four.
 */
public record PageCode(Secret secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 7;
    private static final int GROUP = 4;
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");

    public static PageCode fresh() {
        var text = RANDOM.ints(GROUPS * GROUP, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
        return new PageCode(new Secret(text));
    }

    /** The code that somebody typed or pasted, however they set it apart. */
    public static Optional<PageCode> parse(String typed) {
        var text = BETWEEN.matcher(typed.strip().toLowerCase(Locale.ROOT)).replaceAll("");
        return text.length() == GROUPS * GROUP && text.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                ? Optional.of(new PageCode(new Secret(text)))
                : Optional.empty();
    }

    /** As a mail shows it. */
    public Secret shown() {
        return new Secret(secret.reveal().replaceAll("(.{4})(?=.)", "$1-"));
    }

    public byte[] digest() {
        return secret.digest();
    }
}
