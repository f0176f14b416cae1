package eu.sigill.merchant.web;

import eu.sigill.merchant.model.Product;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.model.ShopProfile;
import eu.sigill.merchant.service.MerchantService;
import eu.sigill.merchant.service.NewShop;
import eu.sigill.merchant.service.ShopService;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Slice;
import eu.sigill.platform.web.language.Says;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Behind {@code console/merchant/shops.xhtml}. */
@Named
@RequestScoped
public class ShopsPage {

    private static final int ON_A_PAGE = 25;

    @Inject
    ShopService shops;

    @Inject
    MerchantService merchants;

    @Inject
    ShopChoice choice;

    @Inject
    ShopPart part;

    @Inject
    HttpServletRequest request;

    private @Nullable Slice<ShopView> found;
    private String domain = "";
    private String name = "";
    private Market market = Market.NL;
    private String merchant = "";
    private boolean certified;

    /** A new shop begins in its market's language and English, with reviews; its settings change the rest. */
    public void register() {
        Says.attempt("register", () -> {
            var profile = new ShopProfile(
                    Typed.name(name),
                    market,
                    EnumSet.of(Language.EN, market.language()),
                    EnumSet.of(Product.SHOP_REVIEWS, Product.PRODUCT_REVIEWS));
            var shop = shops.register(new NewShop(Typed.merchant(merchant), Typed.domain(domain), profile, certified));
            choice.set(shop.id());
            part.refresh();
            found = null;
            Says.done("merchant.shops.registered", shop.profile().name());
            domain = "";
            name = "";
        });
    }

    /** Those that are looked for, by name; all if nothing is. */
    public Slice<ShopView> found() {
        if (found == null) {
            var after = Optional.ofNullable(request.getParameter("after")).flatMap(ShopId::parse);
            found = shops.search(getWords(), after.orElse(null), ON_A_PAGE);
        }
        return found;
    }

    public String getWords() {
        return Objects.requireNonNullElse(request.getParameter("q"), "");
    }

    public boolean isContinued() {
        return request.getParameter("after") != null;
    }

    /** The address of a part of what was found. */
    public String part(String after) {
        return "?q=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8)
                + (after.isEmpty() ? "" : "&after=" + after);
    }

    /** Whose a new shop can be. */
    public List<MerchantService.MerchantView> getMerchants() {
        return merchants.list();
    }

    public Market[] getMarkets() {
        return Market.values();
    }

    public String getDomain() {
        return domain;
    }

    public void setDomain(String domain) {
        this.domain = domain;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Market getMarket() {
        return market;
    }

    public void setMarket(Market market) {
        this.market = market;
    }

    public String getMerchant() {
        return merchant;
    }

    /** Faces makes null of a choice that is empty. */
    public void setMerchant(@Nullable String merchant) {
        this.merchant = Objects.requireNonNullElse(merchant, "");
    }

    public boolean isCertified() {
        return certified;
    }

    public void setCertified(boolean certified) {
        this.certified = certified;
    }
}
