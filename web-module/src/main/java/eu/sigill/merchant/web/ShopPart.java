package eu.sigill.merchant.web;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopService;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.merchant.service.UnknownShop;
import eu.sigill.platform.model.Slice;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The part of the console's frame that says which shop it is about, and changes to another. */
@Named
@SessionScoped
public class ShopPart implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient ShopService shops;

    private @Nullable String chosen;

    /** Those to choose from. */
    public List<ShopView> getAll() {
        return shops.list(null, Slice.MOST).items();
    }

    /** The shop that the pages are about: the one chosen, else the first; empty where there is none yet. */
    public Optional<ShopView> current() {
        return known().or(() -> shops.list(null, 1).items().stream().findFirst());
    }

    /** The same for pages that make no sense without one. */
    public ShopView require() {
        return current().orElseThrow(UnknownShop::new);
    }

    public boolean isPresent() {
        return current().isPresent();
    }

    private Optional<ShopView> known() {
        try {
            return Optional.ofNullable(chosen).flatMap(ShopId::parse).map(shops::find);
        } catch (UnknownShop gone) {
            return Optional.empty();
        }
    }

    public void change() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var here = faces.getApplication()
                .getViewHandler()
                .getActionURL(faces, faces.getViewRoot().getViewId());
        faces.getExternalContext().redirect(here);
    }

    public void choose(ShopId shop) {
        chosen = shop.value();
    }

    public String getChosen() {
        return current().map(shop -> shop.id().value()).orElse("");
    }

    public void setChosen(String shop) {
        chosen = shop;
    }
}
