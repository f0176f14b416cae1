package eu.sigill.link.web.key;

import eu.sigill.link.model.KeyStatus;
import eu.sigill.link.service.LinkFigures;
import eu.sigill.link.service.LinkKeyService;
import eu.sigill.link.service.LinkService;
import eu.sigill.link.service.key.BroughtKeys;
import eu.sigill.link.service.key.KeyPairView;
import eu.sigill.link.service.key.KeyPairsChanged;
import eu.sigill.merchant.web.ShopPart;
import eu.sigill.platform.web.Seen;
import eu.sigill.platform.web.language.Says;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
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
    LinkService links;

    @Inject
    ShopPart shop;

    @Inject
    HttpServletRequest request;

    private List<KeyPairView> pairs = List.of();
    private LinkFigures figures = LinkFigures.none();
    private @Nullable BroughtKeys brought;
    private String encryptKey = "";
    private String authKey = "";

    @PostConstruct
    void load() {
        shop.current().ifPresent(current -> {
            figures = links.figures(current.id());
            pairs = keys.list(current.id());
        });
    }

    public void generate() {
        change(
                "make",
                () -> brought = keys.generate(shop.ofForm(), Seen.in(request).orElseThrow(KeyPairsChanged::new)));
    }

    public void bring() {
        change("bring", () -> {
            keys.bring(shop.ofForm(), LinkKeysBody.read(encryptKey, authKey));
            Says.done("link.keys.brought");
        });
    }

    public void promote() {
        move(KeyStatus.PRIMARY);
    }

    public void enable() {
        move(KeyStatus.ENABLED);
    }

    public void disable() {
        move(KeyStatus.DISABLED);
    }

    public void destroy() {
        move(KeyStatus.DESTROYED);
    }

    /** What became of the pair's links in the last days. */
    public LinkFigures figures(String kid) {
        return figures.ofPair(kid);
    }

    /** Moves the pair that the form names: its row may hold another one by now. */
    private void move(KeyStatus status) {
        change("pairs", () -> {
            var pair = keys.change(shop.ofForm(), String.valueOf(request.getParameter("kid")), status);
            Says.done("link.keys.changed." + status, pair.kid());
        });
    }

    private void change(String form, Runnable change) {
        Says.attempt(form, () -> {
            change.run();
        });
        load();
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
