package eu.sigill.merchant.web;

import eu.sigill.merchant.model.FrameAncestors;
import eu.sigill.merchant.model.Product;
import eu.sigill.merchant.service.ShopService;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.merchant.service.framing.TooManyOrigins;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.platform.web.language.Says;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Behind {@code console/merchant/shop.xhtml}: what a shop says of itself, and its certificate. */
@Named
@RequestScoped
public class ShopPage {

    @Inject
    ShopService shops;

    @Inject
    ShopPart part;

    private String name = "";
    private Language[] languages = {};
    private Product[] products = {};
    private String frames = "";

    @PostConstruct
    void load() {
        part.current().ifPresent(shop -> {
            name = shop.profile().name();
            languages = shop.profile().languages().toArray(Language[]::new);
            products = shop.profile().products().toArray(Product[]::new);
            frames = String.join("\n", shop.frameAncestors().origins());
        });
    }

    public ShopView getShop() {
        return part.require();
    }

    public void save() {
        Says.attempt("shop", () -> {
            shops.describe(
                    part.ofForm(),
                    Typed.name(name),
                    chosen("languages", Language.class, languages),
                    chosen("products", Product.class, products),
                    origins());
            part.refresh();
            Says.done("merchant.shop.saved");
        });
    }

    public void certify() {
        Says.attempt("mark", () -> {
            shops.certify(part.ofForm());
            part.refresh();
            Says.done("merchant.shop.certified");
        });
    }

    public void withdraw() {
        Says.attempt("mark", () -> {
            shops.withdrawCertificate(part.ofForm());
            part.refresh();
            Says.done("merchant.shop.withdrawn");
        });
    }

    private static <E extends Enum<E>> Set<E> chosen(String field, Class<E> kind, E[] values) {
        var set = EnumSet.noneOf(kind);
        set.addAll(Arrays.asList(values));
        if (set.isEmpty()) {
            throw new InvalidField(field, "choose at least one");
        }
        return set;
    }

    private List<String> origins() {
        var lines = frames.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        if (lines.size() > FrameAncestors.MOST) {
            throw new TooManyOrigins();
        }
        try {
            return new FrameAncestors(lines).origins();
        } catch (IllegalArgumentException e) {
            throw new InvalidField("frames", "an origin looks like https://www.shop.example");
        }
    }

    public Language[] getAllLanguages() {
        return Language.values();
    }

    public Product[] getAllProducts() {
        return Product.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Language[] getLanguages() {
        return languages.clone();
    }

    public void setLanguages(Language[] languages) {
        this.languages = languages.clone();
    }

    public Product[] getProducts() {
        return products.clone();
    }

    public void setProducts(Product[] products) {
        this.products = products.clone();
    }

    public String getFrames() {
        return frames;
    }

    public void setFrames(String frames) {
        this.frames = frames;
    }
}
