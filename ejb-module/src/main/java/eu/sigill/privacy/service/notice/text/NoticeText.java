package eu.sigill.privacy.service.notice.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A notice, line by line: headings begin with {@code # }, points of a list with {@code - }, and what is left are sentences.
 *
 * <p>It is kept in this form, compared in it, and digested in it.
 */
public record NoticeText(List<String> lines) {

    private static final String HEADING = "# ";
    private static final String POINT = "- ";

    public NoticeText {
        lines = List.copyOf(lines);
    }

    /** Reads what {@link #text} wrote. */
    public static NoticeText read(String text) {
        return new NoticeText(text.lines().toList());
    }

    /** As it is kept, each line with its end. */
    public String text() {
        return String.join("\n", lines) + "\n";
    }

    static String heading(String words) {
        return HEADING + words;
    }

    static String point(String words) {
        return POINT + words;
    }

    /** As it is shown. */
    public List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        for (var line : lines) {
            if (line.startsWith(HEADING)) {
                blocks.add(new Block(line.substring(HEADING.length()), new ArrayList<>(), new ArrayList<>()));
            } else if (line.startsWith(POINT)) {
                blocks.getLast().points().add(line.substring(POINT.length()));
            } else {
                blocks.getLast().sentences().add(line);
            }
        }
        return blocks;
    }

    /** One heading and what stands under it; its points follow its sentences. */
    public record Block(String heading, List<String> sentences, List<String> points) {}
}
