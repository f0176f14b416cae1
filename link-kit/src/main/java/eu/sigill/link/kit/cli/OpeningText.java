package eu.sigill.link.kit.cli;

import eu.sigill.link.kit.Opened;
import eu.sigill.link.kit.Opening;
import eu.sigill.link.kit.Order;
import eu.sigill.link.kit.Refused;
import eu.sigill.link.kit.json.JsonText;
import eu.sigill.link.kit.reason.Remark;
import eu.sigill.link.kit.wire.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** What came of opening a link, as text for a person or as JSON for a program. */
final class OpeningText {
    private OpeningText() {}

    static String plain(Opening opening) {
        var lines = new StringJoiner("\n");
        switch (opening) {
            case Opened opened -> addOpened(opened, lines);
            case Refused refused -> {
                lines.add("refused");
                lines.add("layer: " + refused.layer());
                lines.add("reason: " + refused.layer().meaning());
                refused.notes().forEach(note -> lines.add("note: " + clean(note.text())));
            }
        }
        return lines.toString();
    }

    private static void addOpened(Opened opened, StringJoiner lines) {
        var order = opened.order();
        lines.add("opened");
        lines.add("format: " + name(opened.format()));
        lines.add("kid: " + opened.kid());
        lines.add("email: " + clean(order.email()));
        lines.add("name: " + clean(order.name()));
        lines.add("ref: " + clean(order.ref()));
        lines.add("skus: " + clean(String.join(", ", order.skus())));
        lines.add("tags: " + clean(String.join(", ", order.tags())));
        opened.oneTime().ifPresent(oneTime -> {
            lines.add("issued: " + oneTime.issuedAt());
            lines.add("expires: " + oneTime.expiresAt());
        });
        opened.warnings().forEach(warning -> lines.add("warning: " + clean(warning.text())));
    }

    static String json(Opening opening) {
        var bytes = new Bytes(1024);
        var json = new JsonText(bytes).begin();
        switch (opening) {
            case Opened opened -> addOpened(opened, json);
            case Refused refused ->
                json.field("outcome", "REFUSED")
                        .field("layer", refused.layer().name())
                        .field("reason", refused.layer().meaning())
                        .field("warnings", texts(refused.notes()));
        }
        json.end();
        return new String(bytes.array(), 0, bytes.length(), StandardCharsets.UTF_8);
    }

    private static void addOpened(Opened opened, JsonText json) {
        json.field("outcome", "OPENED").field("format", name(opened.format())).field("kid", opened.kid());
        opened.oneTime()
                .ifPresent(oneTime -> json.field("issued", oneTime.issuedAt().toString())
                        .field("expires", oneTime.expiresAt().toString()));
        addFields(opened.order(), json.begin("fields"));
        json.end().field("warnings", texts(opened.warnings()));
    }

    private static void addFields(Order order, JsonText json) {
        json.field("email", order.email())
                .field("name", order.name())
                .field("ref", order.ref())
                .field("skus", order.skus())
                .field("tags", order.tags());
    }

    private static List<String> texts(List<Remark> remarks) {
        return remarks.stream().map(Remark::text).toList();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Takes out what could steer the terminal. */
    private static String clean(String text) {
        return text.replaceAll("\\p{Cc}", "?");
    }
}
