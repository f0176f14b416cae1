package eu.sigill.badge.web;

import eu.sigill.badge.service.ShopBadgeService;
import eu.sigill.merchant.web.ShopPart;
import eu.sigill.platform.service.setting.Settings;
import eu.sigill.platform.web.language.Says;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Behind {@code console/badge/tag.xhtml}: what a shop puts on its pages, and whether shoppers are asked first. */
@Named("badgeTagPage")
@RequestScoped
public class TagPage {

    @Inject
    ShopBadgeService badges;

    @Inject
    Settings settings;

    @Inject
    ShopPart shop;

    private boolean asksFirst;

    @PostConstruct
    void load() {
        shop.current().ifPresent(current -> asksFirst = badges.asksFirst(current.id()));
    }

    public void save() {
        Says.attempt("ask", () -> {
            badges.askFirst(shop.ofForm(), asksFirst);
            Says.done("badge.tag.saved");
        });
    }

    public String getTag() {
        return "<script async referrerpolicy=\"no-referrer\" src=\"" + settings.publicUrl() + "/badge/" + shop.getId()
                + ".js\"></script>";
    }

    public String getPolicy() {
        return "script-src " + settings.publicUrl() + "; connect-src " + settings.publicUrl();
    }

    public boolean isAsksFirst() {
        return asksFirst;
    }

    public void setAsksFirst(boolean asksFirst) {
        this.asksFirst = asksFirst;
    }
}
