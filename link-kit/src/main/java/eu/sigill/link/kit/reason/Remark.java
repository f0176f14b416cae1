package eu.sigill.link.kit.reason;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A reason with its places filled: by names of fields and columns, counts, times, other remarks, and lists of these;
 * never by a value of a person. It prints as English.
 */
public record Remark(Reason reason, List<Object> places) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    public Remark {
        places = List.copyOf(places);
        if (places.size() != reason.places()) {
            throw new IllegalArgumentException(reason + " has " + reason.places() + " places, not " + places.size());
        }
        if (!places.stream().allMatch(Remark::fits)) {
            throw new IllegalArgumentException(reason + " is to be filled with what cannot be told");
        }
    }

    public static Remark of(Reason reason, Object... places) {
        return new Remark(reason, List.of(places));
    }

    /** The same of something else. */
    public Remark about(Object subject) {
        var others = places.toArray();
        others[0] = subject;
        return of(reason, others);
    }

    /** What stands in the first place, in English; empty where there is none. */
    public String subject() {
        return places.isEmpty() ? "" : english(places.getFirst());
    }

    /** The sentence in English. */
    public String text() {
        return PLACE.matcher(reason.english())
                .replaceAll(place -> Matcher.quoteReplacement(english(places.get(Integer.parseInt(place.group(1))))));
    }

    @Override
    public String toString() {
        return text();
    }

    private static boolean fits(Object place) {
        return switch (place) {
            case String text -> true;
            case Integer count -> true;
            case Instant time -> true;
            case Remark remark -> true;
            case List<?> several -> several.stream().allMatch(Remark::fits);
            default -> false;
        };
    }

    private static String english(Object place) {
        return switch (place) {
            case Integer count -> String.format(Locale.ROOT, "%,d", count);
            case List<?> several -> several.stream().map(Remark::english).collect(Collectors.joining(", "));
            default -> place.toString();
        };
    }
}
