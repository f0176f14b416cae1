package eu.sigill.badge.web;

import eu.sigill.badge.service.field.EmailHash;
import eu.sigill.badge.service.page.Issue;
import eu.sigill.badge.service.page.OrderReading;
import eu.sigill.badge.service.page.Protectable;
import eu.sigill.badge.service.page.Uses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a shop's page says about an order, and what can be done with it. */
@Schema(name = "OrderPage")
public record OrderPageAnswer(
        @Schema(description = "whether there is an element with the id trustedShopsCheckout")
        boolean rootPresent,

        @Schema(description = "the fields as they are printed, blanks tidied")
        OrderFieldsAnswer raw,

        @Schema(description = "the fields as they are meant; null where they mean nothing")
        OrderFieldsAnswer order,

        boolean emailValid,
        @Schema(implementation = EmailHash.class) @Nullable EmailHash emailHash,
        List<ProductAnswer> products,

        @Schema(implementation = Uses.class, description = "which uses the fields are enough for")
        Uses sufficientFor,

        @Schema(
                description =
                        "how much could be protected by the caps that the block came with: BASIC and PLUS in EUR, "
                                + "PL_SINGLE in PLN; what a market covers today, listCovers tells")
        Map<String, String> protectable,

        @Schema(description = "whether a Basic member would be offered more; null where there is no Basic") @Nullable
        Boolean upgradeOfferForBasic,

        @Schema(description = "what is wrong with the block or was mended, in the order of the alphabet")
        List<Issue> issues) {

    static OrderPageAnswer of(OrderReading page) {
        var protectable = page.protectable();
        return new OrderPageAnswer(
                page.rootPresent(),
                OrderFieldsAnswer.of(page.raw()),
                OrderFieldsAnswer.of(page.order()),
                page.order().buyerEmail().isPresent(),
                page.emailHash().orElse(null),
                page.products().stream().map(ProductAnswer::of).toList(),
                page.uses(),
                byLevel(protectable),
                protectable.upgradeOfferForBasic().orElse(null),
                page.issues());
    }

    private static Map<String, String> byLevel(Protectable protectable) {
        var amounts = new LinkedHashMap<String, String>();
        protectable.byLevel().forEach((level, amount) -> amounts.put(level.name(), amount.toString()));
        return amounts;
    }

    @Override
    public String toString() {
        return "OrderPageAnswer[]";
    }
}
