package eu.sigill.privacy.web.export;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Something to be printed, or read by a spreadsheet.
 *
 * @param facts what stands above everything
 * @param parts one after the other on paper; a spreadsheet gets one
 */
public record Sheet(String title, List<Fact> facts, List<Chapter> parts) {

    /** Something and what it is called. */
    public record Fact(String label, String value) {}

    /**
     * Rows of one form.
     *
     * @param names of the columns
     * @param wide whether a row has so much text that on paper it is a block of its own, under its first cell
     */
    public record Chapter(String heading, List<String> names, List<List<String>> rows, boolean wide) {

        /** A row’s cells with their names, but for the first. */
        public List<Fact> facts(List<String> row) {
            return IntStream.range(1, names.size())
                    .mapToObj(i -> new Fact(names.get(i), row.get(i)))
                    .toList();
        }
    }
}
