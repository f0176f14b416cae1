package eu.sigill;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rooms, from the roof down, and which others each may use. Some are not built yet. */
final class Rooms {

    /** Each floor is a Maven module, and what stands in front of the house is one too. */
    static final Map<String, String> FLOORS = Map.of(
            "web", "web-module", "service", "ejb-module", "model", "persistence-module", "threshold", "threshold");

    /** Plain Java for a shop's own server; it stands under all floors. */
    static final String KIT = "eu.sigill.link.kit";

    private static final String HOUSE = "eu.sigill.";

    private static final Map<String, Set<String>> USES = Map.ofEntries(
            entry("webhook", Set.of("review", "protection", "invitation", "member", "purchase", "merchant")),
            entry("badge", Set.of("review", "protection", "recognition", "member", "purchase", "merchant")),
            entry("protection", Set.of("purchase", "member", "merchant")),
            entry("invitation", Set.of("purchase", "link", "member", "merchant")),
            entry("review", Set.of("link", "purchase", "member", "merchant")),
            entry("recognition", Set.of("member", "merchant")),
            entry("purchase", Set.of("merchant")),
            entry("member", Set.of("merchant")),
            entry("link", Set.of("merchant")),
            entry("merchant", Set.of("access", "retention", "privacy")),
            entry("access", Set.of("retention", "privacy")),
            entry("privacy", Set.of("retention")),
            entry("retention", Set.of("platform")),
            entry("platform", Set.of()));

    private Rooms() {}

    static Set<String> all() {
        return USES.keySet();
    }

    /** Those in its own row. */
    static Set<String> standsOn(String room) {
        return USES.getOrDefault(room, Set.of());
    }

    /** Those a room may use: what stands in its row, and what those may use. */
    static Set<String> below(String room) {
        var below = new HashSet<String>();
        for (var used : standsOn(room)) {
            below.add(used);
            below.addAll(below(used));
        }
        return below;
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(HOUSE);
    }

    /** The module that a class belongs into; empty if it has no floor. */
    static Optional<String> moduleOf(JavaClass type) {
        return isKit(type) ? Optional.of("link-kit") : floorOf(type).map(FLOORS::get);
    }

    static boolean isKit(JavaClass type) {
        return type.getPackageName().equals(KIT) || type.getPackageName().startsWith(KIT + ".");
    }

    /** The first word behind the house's name. */
    static String roomOf(JavaClass type) {
        return part(type, 0).orElse("");
    }

    /** The second one; empty in the kit, which stands on no floor. */
    static Optional<String> floorOf(JavaClass type) {
        return isKit(type) ? Optional.empty() : part(type, 1);
    }

    private static Optional<String> part(JavaClass type, int index) {
        return isOurs(type)
                ? Arrays.stream(type.getPackageName().substring(HOUSE.length()).split("\\."))
                        .skip(index)
                        .findFirst()
                : Optional.empty();
    }
}
