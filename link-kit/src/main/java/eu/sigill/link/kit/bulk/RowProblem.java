package eu.sigill.link.kit.bulk;

/**
 * Why a row has no link: where and what, never the value.
 *
 * @param row as a spreadsheet counts, the header being row 1; for NDJSON the line
 * @param column the field's name; {@code the row} or {@code order} if it is all of it
 * @param reason half a sentence that goes on after the column's name
 */
public record RowProblem(long row, String column, String reason) {

    /** What goes into a column beside the row. */
    public String text() {
        return column + " " + reason;
    }

    @Override
    public String toString() {
        return "row " + row + ": " + text();
    }
}
