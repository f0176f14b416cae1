package eu.sigill.badge.service;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import eu.sigill.badge.model.ShopBadge;
import eu.sigill.badge.model.ShopBadges;
import eu.sigill.badge.service.card.ShopOffer;
import eu.sigill.member.service.MembershipTerms;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopChanged;
import eu.sigill.merchant.service.ShopDirectory;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.protection.service.CoverService;
import eu.sigill.protection.service.cover.CoversChanged;
import eu.sigill.recognition.service.RecognitionService;
import eu.sigill.review.service.PublicReviews;
import eu.sigill.review.service.shown.ReviewPublished;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * What the badge shows. Every page of every shop asks, so that it is kept: at most a minute, and not beyond a change of the
 * shop or of its reviews. As long as it is kept, the very same view comes back, by which others may keep what they made of
 * it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class BadgeService {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    /** After directory and reviews have forgotten, or their old answer would be kept for a minute more. */
    private static final int LAST = jakarta.interceptor.Interceptor.Priority.APPLICATION + 900;

    @Inject
    ShopDirectory shops;

    @Inject
    PublicReviews reviews;

    @Inject
    CoverService covers;

    @Inject
    RecognitionService recognition;

    @Inject
    ShopBadges badges;

    @Inject
    Clock clock;

    private final LoadingCache<ShopId, Optional<BadgeView>> views =
            Caffeine.newBuilder().expireAfterWrite(MINUTE).maximumSize(MOST).build(this::look);

    /** Empty if there is no such shop. */
    public Optional<BadgeView> of(ShopId shop) {
        return views.get(shop);
    }

    private Optional<BadgeView> look(ShopId id) {
        return shops.find(id).map(this::view);
    }

    private BadgeView view(ShopView shop) {
        var today = shop.profile().market().today(clock);
        var certificate = shop.certificate().filter(granted -> granted.holdsOn(today));
        var card = CardView.of(
                new ShopOffer(shop, today, covers.of(shop.profile().market())),
                badges.find(shop.id()).map(ShopBadge::asksFirst).orElse(false),
                recognition.of(shop.id()),
                MembershipTerms.VERSION);
        return BadgeView.of(shop, certificate, reviews.ratingOf(shop.id()), card);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) @Priority(LAST) ShopChanged changed) {
        views.invalidate(changed.shop());
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) @Priority(LAST) ReviewPublished published) {
        views.invalidate(published.shop());
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) BadgeChanged changed) {
        views.invalidate(changed.shop());
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) @Priority(LAST) CoversChanged changed) {
        views.invalidateAll();
    }
}
