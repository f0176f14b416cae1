package eu.sigill.review.web.form;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A page with gaps. A gap is marked by characters of the private use area, which no text of ours holds.
 *
 * @param fixed what stands around the gaps; one more than there are gaps
 * @param gaps their names, in the order of the page
 */
record Skeleton(List<String> fixed, List<String> gaps) {

    private static final char OPEN = '\uE0F0';
    private static final char CLOSE = '\uE0F1';
    private static final Pattern GAP = Pattern.compile(OPEN + "(\\w+)" + CLOSE);

    /** A text that leaves a gap of this name. */
    static String gap(String name) {
        return OPEN + name + CLOSE;
    }

    static Skeleton of(String page) {
        var fixed = new ArrayList<String>();
        var gaps = new ArrayList<String>();
        var matcher = GAP.matcher(page);
        var from = 0;
        while (matcher.find()) {
            fixed.add(page.substring(from, matcher.start()));
            gaps.add(matcher.group(1));
            from = matcher.end();
        }
        fixed.add(page.substring(from));
        return new Skeleton(List.copyOf(fixed), List.copyOf(gaps));
    }

    /** Whether it is a whole page of HTML with these gaps, and with no other. */
    boolean isPageWith(Set<String> names) {
        return Set.copyOf(gaps).equals(names)
                && fixed.getFirst().startsWith("<!DOCTYPE html>")
                && fixed.getLast().stripTrailing().endsWith("</html>");
    }

    /** How many characters it keeps. */
    int length() {
        return fixed.stream().mapToInt(String::length).sum();
    }

    /** The page with these words in its gaps, each escaped for text and attributes alike. */
    String filled(Map<String, String> words) {
        var page = new StringBuilder(fixed.getFirst());
        for (var i = 0; i < gaps.size(); i++) {
            escape(words.getOrDefault(gaps.get(i), ""), page);
            page.append(fixed.get(i + 1));
        }
        return page.toString();
    }

    void write(Map<String, String> words, HttpServletResponse response) throws IOException {
        var bytes = filled(words).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static void escape(String text, StringBuilder page) {
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            switch (sign) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                default -> page.append(sign);
            }
        }
    }
}
