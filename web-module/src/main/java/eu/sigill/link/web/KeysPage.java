package eu.sigill.link.web;

import eu.sigill.link.model.KeyStatus;
import eu.sigill.link.model.LinkEvent;
import eu.sigill.link.service.BroughtKeys;
import eu.sigill.link.service.CountView;
import eu.sigill.link.service.KeyPairView;
import eu.sigill.link.service.LinkKeyService;
import eu.sigill.link.service.LinkService;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.web.ShopPart;
import eu.sigill.platform.service.Refusal;
import eu.sigill.platform.web.Says;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Behind {@code console/link/keys.xhtml}: a shop's key pairs through their lives. */
@Named
@RequestScoped
public class KeysPage {

    private static final int DAYS = 30;

    @Inject
    LinkKeyService keys;

    @Inject
    LinkService links;

    @Inject
    ShopPart shop;

    @Inject
    Clock clock;

    private List<KeyPairView> pairs = List.of();
    private List<CountView> counts = List.of();
    private @Nullable BroughtKeys brought;
    private String encryptKey = "";
    private String authKey = "";

    @PostConstruct
    void load() {
        shop.current().ifPresent(current -> {
            var today = LocalDate.ofInstant(
                    clock.instant(), current.profile().market().zone());
            counts = links.counts(current.id(), today.minusDays(DAYS - 1L));
            pairs = keys.list(current.id());
        });
    }

    public void generate() {
        brought = keys.generate(shopId());
        load();
    }

    public void bring() {
        try {
            keys.bring(shopId(), LinkKeysBody.read(encryptKey, authKey));
            Says.done("link.keys.brought");
            load();
        } catch (Refusal no) {
            Says.no(no, "bring");
        }
    }

    public void promote(String kid) {
        change(kid, KeyStatus.PRIMARY);
    }

    public void enable(String kid) {
        change(kid, KeyStatus.ENABLED);
    }

    public void disable(String kid) {
        change(kid, KeyStatus.DISABLED);
    }

    public void destroy(String kid) {
        change(kid, KeyStatus.DESTROYED);
    }

    /** How often this happened to the pair's links in the last 30 days. */
    public long times(String kid, LinkEvent event) {
        return counts.stream()
                .filter(count -> count.key().kid().equals(kid) && count.key().event() == event)
                .mapToLong(CountView::times)
                .sum();
    }

    public long opened(String kid) {
        return times(kid, LinkEvent.OPENED);
    }

    public long published(String kid) {
        return times(kid, LinkEvent.PUBLISHED);
    }

    private void change(String kid, KeyStatus status) {
        try {
            keys.change(shopId(), kid, status);
            Says.done("link.keys.changed." + status, kid);
            load();
        } catch (Refusal no) {
            Says.no(no, "pairs");
        }
    }

    private ShopId shopId() {
        return shop.require().id();
    }

    public List<KeyPairView> getPairs() {
        return pairs;
    }

    /** The pair that this click made: shown in this answer and never again. */
    public Optional<BroughtKeys> brought() {
        return Optional.ofNullable(brought);
    }

    /** Never sent back into the page. */
    public String getEncryptKey() {
        return "";
    }

    public void setEncryptKey(String encryptKey) {
        this.encryptKey = encryptKey;
    }

    public String getAuthKey() {
        return "";
    }

    public void setAuthKey(String authKey) {
        this.authKey = authKey;
    }
}
