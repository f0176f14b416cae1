package eu.sigill.link.kit.row;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The entries of a list column, which a bar separates; those that are empty do not count. */
final class Entries extends AbstractList<Slice> {

    private final List<Slice> slices = new ArrayList<>();
    private int size;

    void split(Slice list) {
        size = 0;
        for (int from = 0; from < list.length(); ) {
            int bar = list.indexOf('|', from);
            int to = bar < 0 ? list.length() : bar;
            add(list, from, to);
            from = to + 1;
        }
    }

    private void add(Slice list, int from, int to) {
        if (size == slices.size()) {
            slices.add(new Slice());
        }
        var slice = slices.get(size);
        list.part(from, to, slice);
        slice.trim();
        if (slice.length() > 0) {
            size++;
        }
    }

    @Override
    public Slice get(int index) {
        return slices.get(Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }
}
