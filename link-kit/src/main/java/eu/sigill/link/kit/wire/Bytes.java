package eu.sigill.link.kit.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** An array of bytes that grows, and is used again for the next link: a million links must not leave a million arrays. */
public final class Bytes {

    private byte[] array;
    private int length;

    public Bytes(int capacity) {
        array = new byte[capacity];
    }

    /** The bytes themselves, as far as {@link #length()}; another array after the next growth. */
    public byte[] array() {
        return array;
    }

    public int length() {
        return length;
    }

    public void clear() {
        length = 0;
    }

    /** Clears, and overwrites what was there. */
    public void wipe() {
        Arrays.fill(array, 0, length, (byte) 0);
        length = 0;
    }

    /** Makes room for so many more bytes. */
    public void reserve(int count) {
        if (array.length - length < count) {
            array = Arrays.copyOf(array, Math.max(length + count, 2 * array.length));
        }
    }

    /** Makes the content longer by bytes that the caller writes into the array. */
    public void extend(int count) {
        reserve(count);
        length += count;
    }

    /** Adds a character of ASCII. */
    public void add(int character) {
        if (length == array.length) {
            reserve(1);
        }
        array[length++] = (byte) character;
    }

    public void add(byte[] bytes, int from, int count) {
        reserve(count);
        System.arraycopy(bytes, from, array, length, count);
        length += count;
    }

    public void addAscii(String text) {
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            array[length + i] = (byte) text.charAt(i);
        }
        length += text.length();
    }

    /** Adds a code point beyond ASCII as UTF-8 (RFC 3629). */
    public void addCodePoint(int codePoint) {
        if (codePoint < 0x800) {
            add(0xc0 | codePoint >> 6);
        } else {
            if (codePoint < 0x10000) {
                add(0xe0 | codePoint >> 12);
            } else {
                add(0xf0 | codePoint >> 18);
                add(0x80 | (codePoint >> 12 & 0x3f));
            }
            add(0x80 | (codePoint >> 6 & 0x3f));
        }
        add(0x80 | (codePoint & 0x3f));
    }

    /** Adds a number of at least zero. */
    public void addDigits(long number) {
        if (number >= 10) {
            addDigits(number / 10);
        }
        add((int) ('0' + number % 10));
    }

    /** What stands from a place to the end, all of it ASCII. */
    public String ascii(int from) {
        return new String(array, from, length - from, StandardCharsets.ISO_8859_1);
    }
}
