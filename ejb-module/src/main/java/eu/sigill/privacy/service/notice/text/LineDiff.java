package eu.sigill.privacy.service.notice.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What became of each line, by the longest sequence of lines that both have. */
public final class LineDiff {

    private final List<String> old;
    private final List<String> fresh;
    private final int[][] common;

    private LineDiff(List<String> old, List<String> fresh) {
        this.old = old;
        this.fresh = fresh;
        this.common = new int[old.size() + 1][fresh.size() + 1];
    }

    public static List<DiffLine> between(NoticeText old, NoticeText fresh) {
        var diff = new LineDiff(old.lines(), fresh.lines());
        diff.measure();
        return diff.walk();
    }

    /** At each place, how many lines the rests from there have in common. */
    private void measure() {
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(fresh.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
    }

    private List<DiffLine> walk() {
        var lines = new ArrayList<DiffLine>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
                lines.add(new DiffLine(DiffLine.Fate.KEPT, old.get(i)));
                i++;
                j++;
            } else if (j >= fresh.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new DiffLine(DiffLine.Fate.REMOVED, old.get(i)));
                i++;
            } else {
                lines.add(new DiffLine(DiffLine.Fate.ADDED, fresh.get(j)));
                j++;
            }
        }
        return Collections.unmodifiableList(lines);
    }
}
