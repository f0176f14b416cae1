package eu.sigill.link.kit.open;

import eu.sigill.link.kit.InvalidOrder;
import eu.sigill.link.kit.Layer;
import eu.sigill.link.kit.Order;
import eu.sigill.link.kit.json.BrokenJson;
import eu.sigill.link.kit.json.Json;
import eu.sigill.link.kit.json.JsonScanner;
import eu.sigill.link.kit.reason.Reason;
import eu.sigill.link.kit.reason.Remark;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes known fields out of an object, without regard to case, and gathers what is wrong with them: names, no values. */
public final class FieldReader {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final Remarks remarks = new Remarks();
    private final ClaimTable claims;

    FieldReader(JsonScanner scanner, List<Claim> known) throws BrokenJson {
        claims = new ClaimTable(scanner, known, remarks);
    }

    /**
     * A reader of an order's fields and no other claims.
     *
     * @param utf8 of which the caller knows that it is UTF-8
     * @throws BrokenJson if it is anything but one JSON object
     */
    public static FieldReader ofOrder(byte[] utf8, int from, int length) throws BrokenJson {
        return new FieldReader(new JsonScanner(utf8, from, length), Claim.OF_AN_ORDER);
    }

    /** Reads the order; what is missing or of a wrong kind is named all at once. */
    public Order order() throws ShutLink {
        var email = text(Claim.EMAIL);
        var name = text(Claim.NAME);
        var ref = textOrDigits(Claim.REF);
        var skus = list(Claim.SKUS);
        var tags = list(Claim.TAGS);
        if (!remarks.faults().isEmpty()) {
            throw new ShutLink(Layer.FIELDS, remarks.notes());
        }
        try {
            return new Order(email, name, ref, skus, tags);
        } catch (InvalidOrder e) {
            remarks.fault(e.remark());
            throw new ShutLink(Layer.FIELDS, remarks.notes());
        }
    }

    /** What there is to say about the fields, as far as they were read. */
    public Remarks remarks() {
        return remarks;
    }

    /** A text that must be there. */
    String text(Claim claim) {
        var value = required(claim);
        if (value instanceof Json.Text text) {
            return text.value();
        }
        return value == null ? "" : wrong(claim, Reason.NO_TEXT);
    }

    private String textOrDigits(Claim claim) {
        if (find(claim) instanceof Json.Numeral numeral
                && DIGITS.matcher(numeral.digits()).matches()) {
            remarks.warn(Remark.of(Reason.NUMBER, claim.label()));
            return numeral.digits();
        }
        return text(claim);
    }

    /** A point in time in seconds, some thousand years from now at most. */
    long seconds(Claim claim) {
        if (required(claim) instanceof Json.Numeral numeral
                && numeral.digits().length() <= 11
                && DIGITS.matcher(numeral.digits()).matches()) {
            return Long.parseLong(numeral.digits());
        }
        wrong(claim, Reason.NO_SECONDS);
        return 0;
    }

    private List<String> list(Claim claim) {
        var value = find(claim);
        if (value instanceof Json.Items items) {
            return texts(claim, items.values());
        }
        if (value != null && !(value instanceof Json.Nothing)) {
            wrong(claim, Reason.NO_LIST);
        }
        return List.of();
    }

    private List<String> texts(Claim claim, List<Json> values) {
        var texts = new String[values.size()];
        for (int i = 0; i < texts.length; i++) {
            if (!(values.get(i) instanceof Json.Text text)) {
                wrong(claim, Reason.NO_TEXT_IN_LIST);
                return List.of();
            }
            texts[i] = text.value();
        }
        return List.of(texts);
    }

    /** Notes a fault and gives a text to go on with. */
    String wrong(Claim claim, Reason reason) {
        remarks.fault(Remark.of(reason, claim.label()));
        return "";
    }

    private @Nullable Json required(Claim claim) {
        var value = find(claim);
        if (value == null || value instanceof Json.Nothing) {
            wrong(claim, Reason.MISSING);
            return null;
        }
        return value;
    }

    private @Nullable Json find(Claim claim) {
        if (remarks.isTwice(claim)) {
            wrong(claim, Reason.TWICE);
        }
        return claims.value(claim);
    }
}
