package eu.sigill.review.web.form;

import eu.sigill.merchant.model.Domain;
import eu.sigill.merchant.model.FrameAncestors;
import eu.sigill.merchant.model.MerchantId;
import eu.sigill.merchant.model.Product;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.model.ShopProfile;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import eu.sigill.review.model.Subject;
import eu.sigill.review.model.Words;
import eu.sigill.review.service.shown.FormView;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The form for an order of two books. */
final class AForm {

    private AForm() {}

    /** With what was typed into it, checked. */
    static ReviewFormModel typed(Map<String, String> parameters) {
        return ReviewFormModel.typed(view(Map.of(), Product.values()), "payload", false, parameters::get)
                .checked();
    }

    /** Of a shop that takes these products, for a buyer who wrote this before. */
    static FormView view(Map<Subject, Words> written, Product... products) {
        var domain = new Domain("books.example");
        var shop = new ShopView(
                ShopId.next(),
                MerchantId.next(Instant.EPOCH),
                domain,
                new ShopProfile("Books", Market.NL, EnumSet.of(Language.NL), Set.of(products)),
                Optional.empty(),
                FrameAncestors.of(domain),
                Instant.EPOCH);
        return new FormView(shop, "Maria J.", "m•••@l•••.example", List.of("book-1", "book-2"), false, written);
    }
}
