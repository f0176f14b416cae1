package eu.sigill.member.model;

import eu.sigill.platform.model.Envelope;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Members for tests: what is a digest in the house is a name in them. */
public final class AMember {

    public static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123456Z");

    private AMember() {}

    public static Member named(String name) {
        return named(name, Level.BASIC);
    }

    public static Member named(String name, Level level) {
        var person = new Member.Person(digest(name), new Envelope(new byte[] {1}, new byte[] {0, -128, 2}));
        var contract = new Member.Contract(level, Market.NL, Language.NL, "2026-11");
        return Member.join(MemberId.next(NOW), person, contract, NOW);
    }

    static byte[] digest(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }
}
