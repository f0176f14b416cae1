package eu.sigill.review.model;

import java.util.Arrays;
import java.util.List;

/** The shop's own labels for an order; none holds white space, so a blank can stand between them. */
public record ReviewTags(List<String> values) {

    /** Longest list, in characters with its blanks; what goes beyond is left off. */
    private static final int LONGEST = 1000;

    public ReviewTags {
        values = values.stream()
                .filter(tag -> tag.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c)))
                .distinct()
                .toList();
    }

    static ReviewTags parse(String stored) {
        return new ReviewTags(
                Arrays.stream(stored.split(" ")).filter(tag -> !tag.isEmpty()).toList());
    }

    String stored() {
        var text = new StringBuilder();
        for (var tag : values) {
            var blank = text.isEmpty() ? "" : " ";
            if (text.length() + blank.length() + tag.length() <= LONGEST) {
                text.append(blank).append(tag);
            }
        }
        return text.toString();
    }
}
