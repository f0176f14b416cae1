package eu.sigill.link.kit.bulk;

import eu.sigill.link.kit.reason.Remark;

/**
 * Why a row has no link: where and what, never the value.
 *
 * @param row as a spreadsheet counts, the header being row 1; for NDJSON the line
 */
public record RowProblem(long row, Remark remark) {

    @Override
    public String toString() {
        return "row " + row + ": " + remark.text();
    }
}
