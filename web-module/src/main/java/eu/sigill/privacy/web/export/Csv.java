package eu.sigill.privacy.web.export;

import java.util.List;
import java.util.stream.Collectors;

/** Writes CSV as RFC 4180 has it, so that no spreadsheet takes a cell for a formula. */
final class Csv {

    private static final String LINE_END = "\r\n";

    private Csv() {}

    static String of(Sheet.Chapter part) {
        var text = new StringBuilder(line(part.names()));
        part.rows().forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", LINE_END));
    }

    private static String cell(String text) {
        return '"' + disarmed(text).replace("\"", "\"\"") + '"';
    }

    /** What a spreadsheet would work out gets an apostrophe before it, which makes it text. */
    private static String disarmed(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
