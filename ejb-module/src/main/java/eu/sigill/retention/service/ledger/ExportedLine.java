package eu.sigill.retention.service.ledger;

import eu.sigill.retention.model.ledger.LedgerLine;
import eu.sigill.retention.model.ledger.LineType;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of the ledger as it stands outside the database: its text with its hash behind it.
 *
 * @param body the text without the hash
 */
@SuppressWarnings("ArrayRecordComponent") // compared by isSame
public record ExportedLine(long seq, LineType type, String body, byte[] hash) {

    private static final Pattern FORM = Pattern.compile(
            "(\\{\"seq\":(\\d{1,18}),\"at\":\"[^\"]{1,40}\",\"type\":\"([A-Z]{1,20})\".*),\"hash\":\"([0-9a-f]{64})\"}");

    /** As the database has it. */
    public static ExportedLine of(LedgerLine line) {
        return new ExportedLine(line.seq(), line.type(), line.body(), line.hash());
    }

    /** Empty if the text is no line of a ledger. */
    public static Optional<ExportedLine> parse(String text) {
        var form = FORM.matcher(text);
        return form.matches() && LineType.isOne(form.group(3))
                ? Optional.of(new ExportedLine(
                        Long.parseLong(form.group(2)),
                        LineType.valueOf(form.group(3)),
                        form.group(1) + "}",
                        HexFormat.of().parseHex(form.group(4))))
                : Optional.empty();
    }

    /** Whether it stands right behind the line with that hash, and nobody changed either. */
    public boolean follows(byte[] before) {
        return Arrays.equals(Chain.next(before, body), hash);
    }

    /** Whether it is the other line, and stands behind the same ones. */
    public boolean isSame(ExportedLine other) {
        return Arrays.equals(hash, other.hash);
    }

    LedgerLine line() {
        return new LedgerLine(seq, type, body, hash);
    }

    /**
     * What stands under this name.
     *
     * @throws IllegalArgumentException if nothing does
     */
    public String value(String name) {
        return found(name, "\"([^\"]*)\"");
    }

    /** The list under this name, none of whose values holds a quotation mark or a comma. */
    public List<String> values(String name) {
        var list = found(name, "\\[([^\\]]*)]").replace("\"", "");
        return list.isEmpty() ? List.of() : List.of(list.split(","));
    }

    private String found(String name, String form) {
        var member = Pattern.compile("[,{]\"" + name + "\":" + form).matcher(body);
        if (!member.find()) {
            throw new IllegalArgumentException("a line of type " + type + " has a member " + name);
        }
        return member.group(1);
    }

    @Override
    public String toString() {
        return body.substring(0, body.length() - 1) + ",\"hash\":\""
                + HexFormat.of().formatHex(hash) + "\"}";
    }
}
