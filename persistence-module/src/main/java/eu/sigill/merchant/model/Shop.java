package eu.sigill.merchant.model;

import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.personal.Impersonal;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One shop of a merchant, under one domain, in one market.
 *
 * <p>It carries its own data key, wrapped by the master key: whatever the shop's rooms seal is sealed under it.
 */
@Entity
@Impersonal
@Table(name = "merchant_shop")
public class Shop {

    @EmbeddedId
    private ShopId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merchant_id", updatable = false))
    private MerchantId merchant;

    @Embedded
    private Domain domain;

    private String name;

    @Enumerated(EnumType.STRING)
    private Market market;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "merchant_shop_language", joinColumns = @JoinColumn(name = "shop_id"))
    @Column(name = "language")
    @Enumerated(EnumType.STRING)
    private Set<Language> languages;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "merchant_shop_product", joinColumns = @JoinColumn(name = "shop_id"))
    @Column(name = "product")
    @Enumerated(EnumType.STRING)
    private Set<Product> products;

    @Embedded
    private @Nullable Certificate certificate;

    @Column(name = "frame_ancestors")
    private String frameAncestors;

    @Column(name = "data_key", updatable = false)
    private byte[] dataKey;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Shop() {} // for JPA

    private Shop(ShopId id, MerchantId merchant, Domain domain, ShopProfile profile, byte[] dataKey, Instant now) {
        this.id = id;
        this.merchant = merchant;
        this.domain = domain;
        this.name = profile.name();
        this.market = profile.market();
        this.languages = EnumSet.copyOf(profile.languages());
        this.products = EnumSet.copyOf(profile.products());
        this.frameAncestors = FrameAncestors.of(domain).stored();
        this.dataKey = dataKey.clone();
        this.createdAt = now;
    }

    /** A shop opens under its domain, uncertified. */
    public static Shop open(
            ShopId id, MerchantId merchant, Domain domain, ShopProfile profile, byte[] dataKey, Instant now) {
        return new Shop(id, merchant, domain, profile, dataKey, now);
    }

    /** Changes what a merchant may change. Market and domain stay: links, periods and reviews hang on them. */
    public void describe(String newName, Set<Language> newLanguages, Set<Product> newProducts) {
        var profile = new ShopProfile(newName, market, newLanguages, newProducts);
        name = profile.name();
        languages = EnumSet.copyOf(profile.languages());
        products = EnumSet.copyOf(profile.products());
    }

    public void showFormIn(FrameAncestors pages) {
        frameAncestors = pages.stored();
    }

    public void certify(Certificate granted) {
        certificate = granted;
    }

    public void withdrawCertificate() {
        certificate = null;
    }

    public ShopId id() {
        return id;
    }

    public MerchantId merchant() {
        return merchant;
    }

    public Domain domain() {
        return domain;
    }

    public ShopProfile profile() {
        return new ShopProfile(name, market, languages, products);
    }

    public Optional<Certificate> certificate() {
        return Optional.ofNullable(certificate);
    }

    public boolean isCertifiedOn(LocalDate day) {
        return certificate != null && certificate.holdsOn(day);
    }

    public FrameAncestors frameAncestors() {
        return FrameAncestors.parse(frameAncestors);
    }

    public byte[] dataKey() {
        return dataKey.clone();
    }

    public Instant createdAt() {
        return createdAt;
    }
}
