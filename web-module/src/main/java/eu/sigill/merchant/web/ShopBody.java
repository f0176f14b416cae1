package eu.sigill.merchant.web;

import eu.sigill.merchant.model.MerchantId;
import eu.sigill.merchant.model.Product;
import eu.sigill.merchant.model.ShopProfile;
import eu.sigill.merchant.service.NewShop;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.platform.web.Choice;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What registers a shop. */
public record ShopBody(
        @Schema(description = "such as books.example") @NotBlank @Size(max = 253)
        String domain,

        @NotBlank @Size(max = ShopProfile.LONGEST_NAME) String name,

        @Schema(
                description = "the country in which the shop sells",
                enumeration = {
                    "AT", "BE", "CH", "DE", "DK", "ES", "FI", "FR", "IE", "IT", "LU", "NL", "NO", "PL", "PT", "SE", "UK"
                })
        @NotNull
        String market,

        @Schema(description = "of en, de, nl, pl, sv") @NotEmpty @Size(max = 5)
        List<@NotNull String> languages,

        @NotEmpty @Size(max = 3) List<@NotNull String> products,

        @Schema(description = "whether the shop may show the mark from today on, for a year") @Nullable
        Boolean certified,

        @Schema(description = "whose shop; an operator who leaves it out gets a new merchant of the shop's name")
        @Pattern(regexp = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", message = "is a UUID")
        @Nullable
        String merchant) {

    NewShop of() {
        return new NewShop(
                Optional.ofNullable(merchant).map(MerchantId::fromString),
                Typed.domain(domain),
                new ShopProfile(Typed.name(name), sellingIn(), languages(languages), products(products)),
                Boolean.TRUE.equals(certified));
    }

    private Market sellingIn() {
        return Choice.of(Market.class, "market", market);
    }

    static Set<Language> languages(List<String> codes) {
        return all(
                "languages",
                codes,
                code -> Language.of(code)
                        .orElseThrow(() -> new InvalidField("languages", "a language is one of en, de, nl, pl, sv")));
    }

    static Set<Product> products(List<String> names) {
        return all("products", names, name -> Choice.of(Product.class, "products", name));
    }

    private static <E extends Enum<E>> Set<E> all(String field, List<String> texts, Function<String, E> one) {
        var found = texts.stream().map(one).toList();
        if (found.isEmpty()) {
            throw new InvalidField(field, field + " must not be empty");
        }
        return EnumSet.copyOf(found);
    }
}
