package eu.sigill.link.kit.cli;

import eu.sigill.link.kit.BadKeys;
import eu.sigill.link.kit.LinkKeys;
import eu.sigill.link.kit.LinkTarget;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keys and target of a command: options first, then the key file, then the environment.
 *
 * <p>Keys are never options, for the list of processes shows those to everybody on the machine.
 */
record Settings(LinkTarget target, List<LinkKeys> keys) {

    /** The options that are read here. */
    static final Set<String> OPTIONS = Set.of("--keys", "--base", "--domain", "--market");

    static final String ENCRYPT_KEY = "SIGILL_ENCRYPT_KEY";
    static final String AUTH_KEY = "SIGILL_AUTH_KEY";

    /** What stands in for a base where links are not made, so that none needs to be given. */
    static final String ANY_BASE = "https://any.example";

    /**
     * Reads everything; of several key files the first tells the target.
     *
     * @param defaultBase taken if nothing else tells the base; empty to insist
     */
    static Settings of(Arguments arguments, Surroundings around, String defaultBase) throws Failure {
        var files = keyFiles(arguments, around);
        var first = files.isEmpty() ? fromEnvironment(around.environment()) : files.getFirst();
        var target = target(
                arguments.one("--base").orElse(first.base().isEmpty() ? defaultBase : first.base()),
                arguments.one("--domain").orElse(first.domain()),
                arguments.one("--market").orElse(first.market()));
        var keys = files.isEmpty()
                ? List.of(first.keys())
                : files.stream().map(KeyFile::keys).toList();
        return new Settings(target, keys);
    }

    private static List<KeyFile> keyFiles(Arguments arguments, Surroundings around) throws Failure {
        var files = new ArrayList<KeyFile>();
        for (var name : arguments.all("--keys")) {
            var path = Path.of(name);
            files.add(KeyFile.read(path));
            if (KeyFile.isOpenToOthers(path)) {
                around.err().println("warning: others on this machine can read " + path + "; chmod 600 closes it");
            }
        }
        return files;
    }

    /** The pair that makes links. */
    LinkKeys first() {
        return keys.getFirst();
    }

    private static KeyFile fromEnvironment(Map<String, String> environment) throws Failure {
        return new KeyFile(
                environment.getOrDefault("SIGILL_BASE", ""),
                environment.getOrDefault("SIGILL_DOMAIN", ""),
                environment.getOrDefault("SIGILL_MARKET", ""),
                keysIn(environment));
    }

    static LinkKeys keysIn(Map<String, String> environment) throws Failure {
        var encryptKey = environment.get(ENCRYPT_KEY);
        var authKey = environment.get(AUTH_KEY);
        if (encryptKey == null || authKey == null) {
            throw new Failure("there are no keys: give --keys FILE, or set " + ENCRYPT_KEY + " and " + AUTH_KEY);
        }
        try {
            return LinkKeys.fromBase64(encryptKey, authKey);
        } catch (BadKeys e) {
            throw new Failure("in the environment, " + e.getMessage());
        }
    }

    static LinkTarget target(String base, String domain, String market) throws Failure {
        if (base.isEmpty()) {
            throw new Failure("it is not said where links lead: give --base, such as https://reviews.example");
        }
        if (domain.isEmpty()) {
            throw new Failure("it is not said which shop it is: give --domain, such as shop.example");
        }
        try {
            return new LinkTarget(new URI(base), domain, market);
        } catch (URISyntaxException e) {
            throw new Failure("base is not a web address such as https://reviews.example");
        } catch (IllegalArgumentException e) {
            throw new Failure(String.valueOf(e.getMessage()));
        }
    }
}
