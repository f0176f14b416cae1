package eu.sigill.badge.service.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Whether an element says of itself that it is not displayed; style sheets are another matter. */
final class Display {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern DECLARATION = Pattern.compile(
            "[\\t\\n\\f\\r ]*display[\\t\\n\\f\\r ]*:[\\t\\n\\f\\r ]*([a-z-]+)[\\t\\n\\f\\r ]*(![\\t\\n\\f\\r ]*important)?[\\t\\n\\f\\r ]*",
            Pattern.CASE_INSENSITIVE);

    private String value = "";
    private boolean important;

    private Display() {}

    /** Whether it or one that it stands in is not displayed. */
    static boolean isNone(Element element) {
        return of(element).isNone()
                || element.parents().stream().anyMatch(parent -> of(parent).isNone());
    }

    private static Display of(Element element) {
        var display = new Display();
        for (var declaration :
                COMMENT.matcher(element.attr("style")).replaceAll("").split(";", -1)) {
            display.hear(declaration);
        }
        return display;
    }

    /** The last one counts, or the last important one. */
    private void hear(String declaration) {
        var display = DECLARATION.matcher(declaration);
        if (display.matches() && (display.group(2) != null || !important)) {
            value = display.group(1);
            important = display.group(2) != null;
        }
    }

    private boolean isNone() {
        return value.equalsIgnoreCase("none");
    }
}
