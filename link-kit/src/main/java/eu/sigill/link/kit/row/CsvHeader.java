package eu.sigill.link.kit.row;

import eu.sigill.link.kit.reason.Reason;
import eu.sigill.link.kit.reason.Remark;
import eu.sigill.link.kit.reason.UnusableInput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The first row: it tells the delimiter, the line ends and the columns. */
public final class CsvHeader {

    private final Window window;
    private final char delimiter;
    private final CsvRow row;
    private final String lineEnd;

    public CsvHeader(Window window) throws IOException, UnusableInput {
        this.window = window;
        this.delimiter = delimiter(window);
        this.row = new CsvRow(window, delimiter);
        row.find();
        var broken = row.broken();
        if (broken != null) {
            throw new UnusableInput(broken.about(Remark.of(Reason.HEADER)));
        }
        this.lineEnd = window.lineEndAt(row.length()) == 2 ? "\r\n" : "\n";
    }

    public char delimiter() {
        return delimiter;
    }

    /** The row itself, which is at hand until its reader leaves it. */
    public CsvRow row() {
        return row;
    }

    /** The line end that the output uses: that of the header. */
    public String lineEnd() {
        return lineEnd;
    }

    public CsvColumns columns(boolean withProblems) throws UnusableInput {
        List<String> names = new ArrayList<>();
        for (int field = 0; field < row.count(); field++) {
            names.add(CsvColumns.normal(name(field)));
        }
        return new CsvColumns(names, withProblems);
    }

    private String name(int field) throws UnusableInput {
        try {
            int start = row.start(field);
            var bytes = ByteBuffer.wrap(window.bytes(), window.begin() + start, row.end(field) - start);
            var name = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
        } catch (CharacterCodingException e) {
            throw new UnusableInput(Reason.HEADER_NO_UTF8);
        }
    }

    /** Comma, semicolon or tab: the one that stands most often in the first line, outside quotes. */
    private static char delimiter(Window window) throws IOException, UnusableInput {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        int c = window.at(0);
        for (int i = 0; c >= 0 && (quoted || !isLineEnd(c)) && i <= Window.MAX_ROW; c = window.at(++i)) {
            refuseNul(c);
            quoted ^= c == '"';
            commas += !quoted && c == ',' ? 1 : 0;
            semicolons += !quoted && c == ';' ? 1 : 0;
            tabs += !quoted && c == '\t' ? 1 : 0;
        }
        if (tabs > commas && tabs > semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r';
    }

    private static void refuseNul(int c) throws UnusableInput {
        if (c == 0) {
            throw new UnusableInput(Reason.UTF16_OR_NO_TEXT);
        }
    }
}
