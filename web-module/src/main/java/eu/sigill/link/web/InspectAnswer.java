package eu.sigill.link.web;

import eu.sigill.link.kit.Opened;
import eu.sigill.link.kit.Opening;
import eu.sigill.link.kit.Order;
import eu.sigill.link.kit.Refused;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is in a link, or where it fails. */
@Schema(name = "Inspection")
public record InspectAnswer(
        @Schema(enumeration = {"OPENED", "REFUSED"}) String outcome,

        @Schema(
                description =
                        "where it was refused: URL, DOMAIN, BASE64, LENGTH, MAC, PADDING, UTF8, JSON, FIELDS, EXPIRED")
        @Nullable
        String layer,

        @Schema(description = "the pair that opened it") @Nullable
        String kid,

        @Nullable Fields fields,
        List<String> warnings) {

    /** What the link carries. */
    @Schema(name = "InspectedFields")
    public record Fields(String email, String name, String ref, List<String> skus, List<String> tags) {

        static Fields of(Order order) {
            return new Fields(order.email(), order.name(), order.ref(), order.skus(), order.tags());
        }

        @Override
        public String toString() {
            return "Fields[]";
        }
    }

    static InspectAnswer of(Opening opening) {
        return switch (opening) {
            case Opened opened ->
                new InspectAnswer("OPENED", null, opened.kid(), Fields.of(opened.order()), opened.warnings());
            case Refused refused -> new InspectAnswer("REFUSED", refused.layer().name(), null, null, refused.notes());
        };
    }
}
