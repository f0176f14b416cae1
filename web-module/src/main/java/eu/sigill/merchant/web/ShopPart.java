package eu.sigill.merchant.web;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopService;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.merchant.service.UnknownShop;
import eu.sigill.platform.model.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of the console's frame that says which shop a page is about.
 *
 * <p>A page begins about the shop that somebody chose last. Its forms carry that shop, so that another tab in which
 * another one is chosen cannot lead them astray.
 */
@Named
@RequestScoped
public class ShopPart {

    /** More than these are no list to choose from at every page; they are searched on a page of their own. */
    private static final int FEW = 25;

    private static final String ABOUT = "about";

    @Inject
    ShopService shops;

    @Inject
    ShopChoice choice;

    @Inject
    HttpServletRequest request;

    private boolean looked;
    private @Nullable ShopView known;
    private @Nullable Slice<ShopView> few;

    /** The shop that this page is about: its form's, else the one chosen, else the first; empty where there is none. */
    public Optional<ShopView> current() {
        if (!looked) {
            known = asked().or(() -> choice.get().flatMap(this::find))
                    .or(() -> some().items().stream().findFirst())
                    .orElse(null);
            looked = true;
        }
        return Optional.ofNullable(known);
    }

    /** The same for pages that make no sense without one. */
    public ShopView require() {
        return current().orElseThrow(UnknownShop::new);
    }

    /**
     * The shop of the form that was sent: what it asks for is done to this one and to no other.
     *
     * @throws UnknownShop if it names none, or none of the caller's
     */
    public ShopId ofForm() {
        var shop = asked().orElseThrow(UnknownShop::new).id();
        choice.set(shop); // whoever acts on a shop works on it
        return shop;
    }

    /** Something about the shop was changed in this request. */
    public void refresh() {
        looked = false;
        few = null;
    }

    public boolean isPresent() {
        return current().isPresent();
    }

    public String getId() {
        return current().map(shop -> shop.id().value()).orElse("");
    }

    /** Those to choose from at every page. */
    public Slice<ShopView> some() {
        if (few == null) {
            few = shops.search("", null, FEW);
        }
        return few;
    }

    /** Whether these are all there are, and more than one. */
    public boolean isFew() {
        return some().following().isEmpty() && some().items().size() > 1;
    }

    public boolean isMany() {
        return some().following().isPresent();
    }

    private Optional<ShopView> asked() {
        return Optional.ofNullable(request.getParameter(ABOUT))
                .flatMap(ShopId::parse)
                .flatMap(this::find);
    }

    private Optional<ShopView> find(ShopId id) {
        try {
            return Optional.of(shops.find(id));
        } catch (UnknownShop gone) {
            return Optional.empty();
        }
    }
}
