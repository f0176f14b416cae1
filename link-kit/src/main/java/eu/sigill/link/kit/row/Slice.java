package eu.sigill.link.kit.row;

/** A text within an array, moved on from row to row. */
final class Slice implements CharSequence {

    private char[] chars = {};
    private int from;
    private int to;

    void set(char[] chars, int from, int to) {
        this.chars = chars;
        this.from = from;
        this.to = to;
    }

    /** Leaves out the spaces at both ends; other white space is left for the rules to refuse. */
    void trim() {
        while (from < to && chars[from] == ' ') {
            from++;
        }
        while (from < to && chars[to - 1] == ' ') {
            to--;
        }
    }

    int indexOf(char c, int start) {
        for (int i = start; i < length(); i++) {
            if (charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    /** Makes another slice a part of this one. */
    void part(int start, int end, Slice part) {
        part.set(chars, from + start, from + end);
    }

    @Override
    public int length() {
        return to - from;
    }

    @Override
    public char charAt(int index) {
        return chars[from + index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().substring(start, end);
    }

    @Override
    public String toString() {
        return new String(chars, from, to - from);
    }
}
