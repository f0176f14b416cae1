package eu.sigill.recognition.web;

import eu.sigill.platform.service.refusal.InvalidField;
import jakarta.ws.rs.BadRequestException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code {"shop":"…","hash":"…"}} byte by byte. A binding would make texts of it, and a text cannot be wiped.
 *
 * <p>All values are texts; an order token may be null.
 */
final class HashQuestionReader {

    private static final String FIELDS = "the body has shop, hash and, if you like, orderToken";

    private final byte[] json;
    private final int length;
    private int at;

    private String shop = "";
    private int hashFrom;
    private int hashTo;
    private @Nullable String orderToken;

    private HashQuestionReader(byte[] json, int length) {
        this.json = json;
        this.length = length;
    }

    /**
     * The question in the first bytes of a body.
     *
     * @throws BadRequestException if this is no JSON object
     * @throws InvalidField if it has other fields
     */
    static HashQuestion read(byte[] json, int length) {
        return new HashQuestionReader(json, length).question();
    }

    private HashQuestion question() {
        expect('{');
        if (!passes('}')) {
            do {
                field();
            } while (passes(','));
            expect('}');
        }
        skipSpace();
        if (at != length) {
            throw new BadRequestException();
        }
        return new HashQuestion(shop, json, hashFrom, hashTo, orderToken);
    }

    private void field() {
        var name = text();
        expect(':');
        switch (name) {
            case "shop" -> shop = text();
            case "hash" -> hash();
            case "orderToken" -> orderToken = isNull() ? null : text();
            default -> throw new InvalidField("body", FIELDS);
        }
    }

    private void hash() {
        hashFrom = string();
        hashTo = at - 1;
    }

    private String text() {
        var from = string();
        return new String(json, from, at - 1 - from, StandardCharsets.UTF_8);
    }

    /** Goes behind the string that comes next, and says where its content begins. What is escaped stays so. */
    private int string() {
        expect('"');
        var from = at;
        while (at < length && json[at] != '"') {
            if (json[at] >= 0 && json[at] < ' ') {
                throw new BadRequestException();
            }
            at += json[at] == '\\' ? 2 : 1;
        }
        if (at >= length) {
            throw new BadRequestException();
        }
        at++;
        return from;
    }

    private boolean isNull() {
        skipSpace();
        if (at + 4 <= length && json[at] == 'n' && json[at + 1] == 'u' && json[at + 2] == 'l' && json[at + 3] == 'l') {
            at += 4;
            return true;
        }
        return false;
    }

    private void expect(char sign) {
        if (!passes(sign)) {
            throw new BadRequestException();
        }
    }

    private boolean passes(char sign) {
        skipSpace();
        if (at < length && json[at] == sign) {
            at++;
            return true;
        }
        return false;
    }

    private void skipSpace() {
        while (at < length && (json[at] == ' ' || json[at] == '\n' || json[at] == '\r' || json[at] == '\t')) {
            at++;
        }
    }
}
