package eu.sigill.merchant.web;

import eu.sigill.merchant.model.ShopId;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which shop somebody works on, from page to page. */
@SessionScoped
class ShopChoice implements Serializable {

    private static final long serialVersionUID = 1;

    private @Nullable String chosen;

    Optional<ShopId> get() {
        return Optional.ofNullable(chosen).flatMap(ShopId::parse);
    }

    void set(ShopId shop) {
        chosen = shop.value();
    }
}
