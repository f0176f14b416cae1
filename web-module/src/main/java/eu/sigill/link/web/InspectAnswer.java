package eu.sigill.link.web;

import eu.sigill.link.kit.Opened;
import eu.sigill.link.kit.Opening;
import eu.sigill.link.kit.Order;
import eu.sigill.link.kit.Refused;
import eu.sigill.link.kit.reason.Remark;
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

        @Schema(description = "the pair that made it, where it opens or fails behind the MAC") @Nullable
        String kid,

        @Nullable Fields fields,
        List<String> warnings,

        @Schema(description = "the warnings again, in the same order, by names that stay")
        List<String> codes) {

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
            case Opened opened -> {
                var remarks = opened.warnings();
                yield new InspectAnswer(
                        "OPENED", null, opened.kid(), Fields.of(opened.order()), sentences(remarks), codes(remarks));
            }
            case Refused refused -> {
                var remarks = refused.notes();
                yield new InspectAnswer(
                        "REFUSED",
                        refused.layer().name(),
                        refused.kid().orElse(null),
                        null,
                        sentences(remarks),
                        codes(remarks));
            }
        };
    }

    private static List<String> sentences(List<Remark> remarks) {
        return remarks.stream().map(Remark::text).toList();
    }

    private static List<String> codes(List<Remark> remarks) {
        return remarks.stream().map(remark -> remark.reason().name()).toList();
    }
}
