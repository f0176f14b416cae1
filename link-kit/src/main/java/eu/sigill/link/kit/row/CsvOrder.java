package eu.sigill.link.kit.row;

import eu.sigill.link.kit.reason.Reason;
import eu.sigill.link.kit.reason.Remark;
import eu.sigill.link.kit.rule.OrderText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order in the row at hand. */
public final class CsvOrder implements OrderText {

    private final Window window;
    private final CsvRow row;
    private final CsvColumns columns;
    private final FieldText text = new FieldText();
    private final Slice[] cells;
    private final Slice email;
    private final Slice name;
    private final Slice ref;
    private final @Nullable Slice skuList;
    private final @Nullable Slice tagList;
    private final Entries skus = new Entries();
    private final Entries tags = new Entries();

    public CsvOrder(Window window, CsvRow row, CsvColumns columns) {
        this.window = window;
        this.row = row;
        this.columns = columns;
        this.cells = new Slice[columns.count()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = new Slice();
        }
        this.email = cells[columns.of("email")];
        this.name = cells[columns.of("name")];
        this.ref = cells[columns.of("ref")];
        this.skuList = columns.of("skus") < 0 ? null : cells[columns.of("skus")];
        this.tagList = columns.of("tags") < 0 ? null : cells[columns.of("tags")];
    }

    /**
     * Decodes the row at hand; columns that it leaves out at its end count as empty.
     *
     * @return the first column that is not UTF-8, or null
     */
    @Nullable
    public Remark decode() {
        text.clear();
        for (int i = 0; i < cells.length; i++) {
            if (!decode(i)) {
                return Remark.of(Reason.NO_UTF8, columns.name(i));
            }
        }
        split(skuList, skus);
        split(tagList, tags);
        return null;
    }

    /** The first field of the order that a spreadsheet would run, or null; trims the fields on the way. */
    @Nullable
    public Remark formula() {
        for (int i = 0; i < cells.length; i++) {
            if (columns.isUsed(i) && wouldRun(cells[i])) {
                return Remark.of(Reason.FORMULA, columns.name(i));
            }
        }
        return null;
    }

    private boolean decode(int column) {
        boolean there = column < row.count();
        int start = there ? window.begin() + row.start(column) : 0;
        int end = there ? window.begin() + row.end(column) : 0;
        return text.decode(window.bytes(), start, end, cells[column]);
    }

    /** Looks before and after the spaces are gone: they are gone in the link. */
    private static boolean wouldRun(Slice cell) {
        if (Formula.isIn(cell)) {
            return true;
        }
        cell.trim();
        return Formula.isIn(cell);
    }

    private static void split(@Nullable Slice list, Entries entries) {
        if (list != null) {
            entries.split(list);
        }
    }

    @Override
    public CharSequence email() {
        return email;
    }

    @Override
    public CharSequence name() {
        return name;
    }

    @Override
    public CharSequence ref() {
        return ref;
    }

    @Override
    public List<? extends CharSequence> skus() {
        return skus;
    }

    @Override
    public List<? extends CharSequence> tags() {
        return tags;
    }
}
