package eu.sigill.link.web;

import eu.sigill.link.kit.Format;
import eu.sigill.link.kit.InvalidOrder;
import eu.sigill.link.kit.Order;
import eu.sigill.link.service.FromKit;
import eu.sigill.platform.web.Choice;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An order to make a link for. Nothing of it is stored. */
@Schema(name = "Order")
public record OrderBody(
        @NotNull String email,
        @NotNull String name,

        @Schema(description = "the shop's order number") @NotNull
        String ref,

        @Schema(description = "labels without white space") @Nullable
        List<@NotNull String> tags,

        @Schema(description = "the SKUs of all that was bought") @Nullable
        List<@NotNull String> skus,

        @Schema(
                description = "COMPATIBLE (default) opens with every reader of Business Generated Links; "
                        + "OWN expires, is bound to shop and purpose, and travels in the fragment",
                enumeration = {"COMPATIBLE", "OWN"})
        @Nullable
        String format) {

    Order of() {
        try {
            return new Order(email, name, ref, skus == null ? List.of() : skus, tags == null ? List.of() : tags);
        } catch (InvalidOrder e) {
            throw FromKit.refusal(e);
        }
    }

    Format wanted() {
        return format == null ? Format.COMPATIBLE : Choice.of(Format.class, "format", format);
    }

    @Override
    public String toString() {
        return "OrderBody[]";
    }
}
