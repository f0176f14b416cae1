package eu.sigill.link.kit.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words behind a command: options with a value, options without, and the rest. */
final class Arguments {

    private final Map<String, List<String>> values = new HashMap<>();
    private final Set<String> flags = new HashSet<>();
    private final List<String> rest = new ArrayList<>();

    /** Reads the words; an option stands as {@code --name value} or {@code --name=value}. */
    static Arguments of(String[] words, Set<String> valued, Set<String> flags) throws Failure {
        var arguments = new Arguments();
        var left = Arrays.asList(words).iterator();
        while (left.hasNext()) {
            var word = left.next();
            if (!word.startsWith("--")) {
                arguments.rest.add(word);
            } else if (flags.contains(word)) {
                arguments.flags.add(word);
            } else {
                arguments.take(word, left, valued);
            }
        }
        return arguments;
    }

    private void take(String word, Iterator<String> left, Set<String> valued) throws Failure {
        int equals = word.indexOf('=');
        var name = equals < 0 ? word : word.substring(0, equals);
        if (!valued.contains(name)) {
            throw new Failure("there is no option " + name.replaceAll("[^A-Za-z0-9-]", "?") + " here; see help");
        }
        if (equals < 0 && !left.hasNext()) {
            throw new Failure("option " + name + " needs a value");
        }
        var value = equals < 0 ? left.next() : word.substring(equals + 1);
        values.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The value of an option that may be given once. */
    Optional<String> one(String name) throws Failure {
        var all = all(name);
        if (all.size() > 1) {
            throw new Failure("option " + name + " is given twice");
        }
        return all.stream().findFirst();
    }

    /** The one word that is no option, if there is one. */
    Optional<String> word() throws Failure {
        if (rest.size() > 1) {
            throw new Failure("there are %d words that are no options; one is enough".formatted(rest.size()));
        }
        return rest.stream().findFirst();
    }
}
