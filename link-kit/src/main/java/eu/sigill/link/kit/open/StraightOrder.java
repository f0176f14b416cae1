package eu.sigill.link.kit.open;

import eu.sigill.link.kit.InvalidOrder;
import eu.sigill.link.kit.Order;
import eu.sigill.link.kit.json.BrokenJson;
import eu.sigill.link.kit.json.JsonScanner;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order of a text in which there is nothing to remark: known fields, in their order, each once and of its kind.
 *
 * <p>It is there for speed alone, for nearly every text is like that. To any other it says no, and {@link FieldReader}
 * reads it from the beginning.
 */
final class StraightOrder {

    private final JsonScanner scanner;

    private StraightOrder(JsonScanner scanner) {
        this.scanner = scanner;
    }

    /** The order, or null. */
    static @Nullable Order in(byte[] utf8, int from, int length) {
        try {
            return new StraightOrder(new JsonScanner(utf8, from, length)).order();
        } catch (BrokenJson | InvalidOrder e) {
            return null;
        }
    }

    private @Nullable Order order() throws BrokenJson {
        scanner.expect('{');
        var email = text(Claim.EMAIL);
        var name = next() ? text(Claim.NAME) : null;
        var ref = next() ? text(Claim.REF) : null;
        boolean more = next();
        var skus = more ? texts(Claim.SKUS) : null;
        more = skus == null ? more : next();
        var tags = more ? texts(Claim.TAGS) : null;
        more = tags == null ? more : next();
        if (email == null || name == null || ref == null || more) {
            return null;
        }
        scanner.expect('}');
        scanner.expectEnd();
        return new Order(email, name, ref, orNone(skus), orNone(tags));
    }

    private boolean next() {
        return scanner.take(',');
    }

    private static List<String> orNone(@Nullable List<String> texts) {
        return texts == null ? List.of() : texts;
    }

    private @Nullable String text(Claim claim) throws BrokenJson {
        return begins(claim, '"') ? scanner.string() : null;
    }

    private @Nullable List<String> texts(Claim claim) throws BrokenJson {
        if (!begins(claim, '[')) {
            return null;
        }
        scanner.expect('[');
        var texts = new String[2];
        int count = 0;
        boolean more = scanner.peek() != ']';
        while (more) {
            texts = count < texts.length ? texts : Arrays.copyOf(texts, 2 * count);
            texts[count++] = scanner.string();
            more = scanner.take(',');
        }
        scanner.expect(']');
        return List.of(count < texts.length ? Arrays.copyOf(texts, count) : texts);
    }

    private boolean begins(Claim claim, char value) throws BrokenJson {
        if (!scanner.take(claim.jsonName())) {
            return false;
        }
        scanner.expect(':');
        return scanner.peek() == value;
    }
}
