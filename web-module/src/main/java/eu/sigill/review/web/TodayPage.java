package eu.sigill.review.web;

import eu.sigill.link.model.LinkEvent;
import eu.sigill.link.service.LinkFigures;
import eu.sigill.link.service.LinkService;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.merchant.web.ShopPart;
import eu.sigill.review.service.PublicReviews;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Locale;

/** Behind {@code console/review/today.xhtml}: how the shop stands, and what became of its links of late. */
@Named
@RequestScoped
public class TodayPage {

    @Inject
    ShopPart part;

    @Inject
    PublicReviews reviews;

    @Inject
    LinkService links;

    @Inject
    Clock clock;

    private LinkFigures figures = LinkFigures.none();

    @PostConstruct
    void load() {
        part.current().ifPresent(shop -> figures = links.figures(shop.id()));
    }

    public ShopView getShop() {
        return part.require();
    }

    public boolean isCertified() {
        var shop = getShop();
        return shop.isCertifiedOn(shop.profile().market().today(clock));
    }

    public RatingModel rating() {
        return new RatingModel(reviews.ratingOf(getShop().id()));
    }

    public LinkFigures figures() {
        return figures;
    }

    /** The short name of the layer at which this refusal happens. */
    public String layerKey(LinkEvent refusal) {
        return "link.layer." + refusal.name().toLowerCase(Locale.ROOT).replace("refused_", "") + ".short";
    }
}
