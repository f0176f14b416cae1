package eu.sigill.link.kit.row;

import eu.sigill.link.kit.reason.Reason;
import eu.sigill.link.kit.reason.Remark;
import eu.sigill.link.kit.reason.UnusableInput;
import eu.sigill.link.kit.rule.FieldNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which column holds what, by the names in the header.
 *
 * <p>A file that we made can be mended and handed in again: where {@code link}, with or without {@code problem} behind
 * it, stands at the end, it is replaced. A column of that name anywhere else is somebody's own, and two of one name
 * would be a trap for a mail merge, so it is refused.
 */
public final class CsvColumns {

    private final List<String> names;
    private final boolean[] used;
    private final int kept;

    /**
     * Finds the columns.
     *
     * @param names as {@link #normal} gives them
     * @param withProblems whether the output gets a column {@code problem} too
     */
    CsvColumns(List<String> names, boolean withProblems) throws UnusableInput {
        this.names = names;
        this.kept = withoutOurs(names);
        this.used = new boolean[names.size()];
        for (int i = 0; i < used.length; i++) {
            used[i] = FieldNames.isKnown(names.get(i));
        }
        refuseMissing();
        refuseTwice();
        refuseTaken("link");
        if (withProblems) {
            refuseTaken("problem");
        }
    }

    /** A name as it is compared and shown; a header must not steer anybody's terminal either. */
    public static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\p{Cntrl}", "?");
    }

    /** The place of a column, or -1. */
    public int of(String name) {
        return names.indexOf(name);
    }

    public String name(int column) {
        return names.get(column);
    }

    /** Whether a column goes into links. */
    public boolean isUsed(int column) {
        return used[column];
    }

    public int count() {
        return names.size();
    }

    /** How many columns go into the output. */
    public int kept() {
        return kept;
    }

    /** What to say about the columns as a whole. */
    public List<Remark> notices() {
        var notices = new ArrayList<Remark>();
        var ignored = names.subList(0, kept).stream()
                .filter(name -> !FieldNames.isKnown(name))
                .map(this::hinted)
                .toList();
        if (!ignored.isEmpty()) {
            notices.add(Remark.of(Reason.COLUMNS_IGNORED, ignored));
        }
        if (kept < names.size()) {
            notices.add(Remark.of(Reason.COLUMNS_REPLACED, names.subList(kept, names.size())));
        }
        return notices;
    }

    private static int withoutOurs(List<String> names) {
        int count = names.size();
        if (count > 1
                && names.get(count - 1).equals("problem")
                && names.get(count - 2).equals("link")) {
            return count - 2;
        }
        return names.getLast().equals("link") ? count - 1 : count;
    }

    private void refuseTaken(String name) throws UnusableInput {
        if (names.subList(0, kept).contains(name)) {
            throw new UnusableInput(Reason.COLUMN_TAKEN, name);
        }
    }

    private void refuseTwice() throws UnusableInput {
        for (var name : FieldNames.ALL) {
            if (names.indexOf(name) != names.lastIndexOf(name)) {
                throw new UnusableInput(Reason.COLUMN_TWICE, name);
            }
        }
    }

    private void refuseMissing() throws UnusableInput {
        var missing = new ArrayList<Object>();
        for (var name : FieldNames.REQUIRED) {
            if (!names.contains(name)) {
                var instead = insteadOf(name);
                missing.add(instead == null ? name : Remark.of(Reason.RENAME, name, instead));
            }
        }
        if (!missing.isEmpty()) {
            throw new UnusableInput(Reason.NO_COLUMN, missing);
        }
    }

    private @Nullable String insteadOf(String name) {
        for (var candidate : names) {
            if (name.equals(FieldNames.meantBy(candidate))) {
                return candidate;
            }
        }
        return null;
    }

    private Object hinted(String name) {
        var meant = FieldNames.meantBy(name);
        return meant == null || names.contains(meant) ? name : Remark.of(Reason.WOULD_FIT, name, meant);
    }
}
