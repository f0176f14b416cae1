package eu.sigill.merchant.web;

import eu.sigill.merchant.model.Product;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.platform.model.Language;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A shop on the API. */
@Schema(name = "Shop")
public record ShopAnswer(
        String id,
        String merchant,
        String domain,
        String name,
        String market,
        List<String> languages,
        List<String> products,
        boolean certified,
        @Nullable LocalDate certifiedFrom,
        @Nullable LocalDate certifiedTo,
        @Schema(description = "the shop's public page") String page) {

    static ShopAnswer of(ShopView shop, String base, LocalDate today) {
        var profile = shop.profile();
        var certificate = shop.certificate().orElse(null);
        return new ShopAnswer(
                shop.id().value(),
                shop.merchant().toString(),
                shop.domain().value(),
                profile.name(),
                profile.market().name(),
                profile.languages().stream().sorted().map(Language::code).toList(),
                profile.products().stream().sorted().map(Product::name).toList(),
                shop.isCertifiedOn(today),
                certificate == null ? null : certificate.validFrom(),
                certificate == null ? null : certificate.validTo(),
                base + "/shops/" + shop.id());
    }
}
