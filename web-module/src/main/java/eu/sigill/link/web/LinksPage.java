package eu.sigill.link.web;

import eu.sigill.link.kit.Format;
import eu.sigill.link.kit.InvalidOrder;
import eu.sigill.link.kit.MadeLink;
import eu.sigill.link.kit.Order;
import eu.sigill.link.kit.rule.FieldNames;
import eu.sigill.link.model.KeyStatus;
import eu.sigill.link.service.FromKit;
import eu.sigill.link.service.LinkKeyService;
import eu.sigill.link.service.LinkService;
import eu.sigill.merchant.web.ShopPart;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.platform.service.refusal.Refusal;
import eu.sigill.platform.web.language.Says;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Behind {@code console/link/links.xhtml}: one link at a time; whole files go by {@link LinksServlet}. */
@Named
@RequestScoped
public class LinksPage {

    @Inject
    LinkService links;

    @Inject
    LinkKeyService keys;

    @Inject
    ShopPart shop;

    private String email = "";
    private String name = "";
    private String ref = "";
    private String skus = "";
    private String tags = "";
    private Format format = Format.COMPATIBLE;
    private @Nullable MadeLink made;

    public void make() {
        try {
            made = links.make(
                    shop.ofForm(),
                    new Order(email, name, ref, listed(skus, "[\\r\\n|]+"), listed(tags, "[\\s|]+")),
                    format);
        } catch (InvalidOrder e) {
            refuse(FromKit.refusal(e));
        } catch (InvalidField no) {
            refuse(no);
        } catch (Refusal no) {
            Says.no(no, "one");
        }
    }

    /** Beside a field, its name would be said twice. */
    private static void refuse(InvalidField no) {
        var field = no.field().orElseThrow();
        var grounds = no.grounds().orElseThrow();
        var here = FieldNames.ALL.contains(field) ? grounds.about(Says.texts().get("link.one.this")) : grounds;
        Says.no(new InvalidField(field, no.sentence(), here), "one");
    }

    /** Whether there is a pair to make links with. */
    public boolean isReady() {
        return shop.current()
                .map(current -> keys.list(current.id()).stream().anyMatch(pair -> pair.status() == KeyStatus.PRIMARY))
                .orElse(false);
    }

    private static List<String> listed(String text, String between) {
        return Arrays.stream(text.split(between))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    public Optional<MadeLink> made() {
        return Optional.ofNullable(made);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getSkus() {
        return skus;
    }

    public void setSkus(String skus) {
        this.skus = skus;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public Format getFormat() {
        return format;
    }

    public void setFormat(Format format) {
        this.format = format;
    }
}
