package eu.sigill.link.web;

import eu.sigill.link.kit.Opened;
import eu.sigill.link.kit.Opening;
import eu.sigill.link.kit.Refused;
import eu.sigill.link.kit.reason.Remark;
import eu.sigill.link.service.FromKit;
import eu.sigill.link.service.LinkService;
import eu.sigill.merchant.web.ShopPart;
import eu.sigill.platform.web.language.Says;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Behind {@code console/link/checker.xhtml}: what is in a link, or where it fails. */
@Named
@RequestScoped
public class CheckerPage {

    @Inject
    LinkService links;

    @Inject
    ShopPart shop;

    private String link = "";
    private @Nullable Opening opening;

    public void check() {
        Says.attempt("check", () -> {
            opening = links.inspect(shop.ofForm(), link.strip());
        });
    }

    public Optional<Opened> opened() {
        return opening instanceof Opened opened ? Optional.of(opened) : Optional.empty();
    }

    /** The pair that made it, where it opens or is refused behind the MAC. */
    public String getKid() {
        return opened().map(Opened::kid)
                .or(() -> refused().flatMap(Refused::kid))
                .orElse("");
    }

    public Optional<Refused> refused() {
        return opening instanceof Refused refused ? Optional.of(refused) : Optional.empty();
    }

    /** The key of the sentence that says what a refusal at this layer means. */
    public String layerKey() {
        return refused()
                .map(refused -> "link.layer." + refused.layer().name().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** What there is to say about it, in the reader's language. */
    public List<String> notes() {
        var remarks = switch (opening) {
            case Opened opened -> opened.warnings();
            case Refused refused -> refused.notes();
            case null -> List.<Remark>of();
        };
        var texts = Says.texts();
        return remarks.stream().map(FromKit::grounds).map(texts::because).toList();
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
