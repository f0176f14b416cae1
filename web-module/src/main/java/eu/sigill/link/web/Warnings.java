package eu.sigill.link.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.sigill.link.kit.reason.Remark;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What there is to say about a whole file, in a header of the answer: the body has the file's own rows and nothing else.
 *
 * <p>For programs it is a list of structured fields (RFC 9651): the code, and the sentence as its parameter.
 */
final class Warnings {

    static final String HEADER = "Sigill-Warnings";

    /** Many programs take no more than 8 KB of headers; a file may have thousands of columns. */
    private static final int LONGEST = 1_000;

    private Warnings() {}

    static String of(List<Remark> notices) {
        return notices.stream()
                .map(notice -> notice.reason().name() + ";text=%\"" + escaped(shortened(notice.text())) + "\"")
                .collect(Collectors.joining(", "));
    }

    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** As a display string has it: UTF-8, with escapes for what is not plain ASCII. */
    static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        for (var octet : text.getBytes(UTF_8)) {
            if (octet < ' ' || octet == 0x7f || octet == '%' || octet == '"') {
                escaped.append("%%%02x".formatted(octet & 0xff));
            } else {
                escaped.append((char) octet);
            }
        }
        return escaped.toString();
    }
}
