package eu.sigill.merchant.model;

import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.text.Printable;
import java.util.Set;

/** How a shop describes itself: its name, where it sells, in which languages, and what it takes from us. */
public record ShopProfile(String name, Market market, Set<Language> languages, Set<Product> products) {

    /** Longest name, in characters. */
    public static final int LONGEST_NAME = 200;

    public ShopProfile {
        name = name.strip();
        if (!canBe(name)) {
            throw new IllegalArgumentException("a shop's name has 1 to " + LONGEST_NAME + " printable characters");
        }
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a shop speaks at least one language");
        }
        if (products.isEmpty()) {
            throw new IllegalArgumentException("a shop takes at least one product");
        }
        languages = Set.copyOf(languages);
        products = Set.copyOf(products);
    }

    /** Whether a shop may be called so. */
    public static boolean canBe(String name) {
        return !name.isBlank() && name.strip().length() <= LONGEST_NAME && Printable.is(name);
    }

    public boolean takes(Product product) {
        return products.contains(product);
    }

    /** Whether buyers review anything of it: the shop, or what it sells. */
    public boolean isReviewed() {
        return takes(Product.SHOP_REVIEWS) || takes(Product.PRODUCT_REVIEWS);
    }
}
