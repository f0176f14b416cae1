package eu.sigill.link.web;

import eu.sigill.link.model.KeyStatus;
import eu.sigill.link.service.BroughtKeys;
import eu.sigill.link.service.KeyPairView;
import eu.sigill.link.service.LinkKeyService;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.web.ShopPart;
import eu.sigill.platform.service.Refusal;
import eu.sigill.platform.web.Says;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Behind {@code console/link/keys.xhtml}: a shop's key pairs through their lives. */
@Named
@RequestScoped
public class KeysPage {

    @Inject
    LinkKeyService keys;

    @Inject
    ShopPart shop;

    private List<KeyPairView> pairs = List.of();
    private @Nullable BroughtKeys brought;
    private String encryptKey = "";
    private String authKey = "";

    @PostConstruct
    void load() {
        pairs = shop.current().map(current -> keys.list(current.id())).orElse(List.of());
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
