package eu.sigill.review.web;

import eu.sigill.link.model.LinkEvent;
import eu.sigill.link.service.CountView;
import eu.sigill.link.service.LinkService;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.merchant.web.ShopPart;
import eu.sigill.platform.model.Slice;
import eu.sigill.review.service.PublicReviews;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Behind {@code console/review/today.xhtml}: how the shop stands, and what became of its links in the last 30 days. */
@Named
@RequestScoped
public class TodayPage {

    private static final int DAYS = 30;

    @Inject
    ShopPart part;

    @Inject
    PublicReviews reviews;

    @Inject
    LinkService links;

    @Inject
    Clock clock;

    private @Nullable ShopProfileModel profile;
    private List<CountView> counts = List.of();

    @PostConstruct
    void load() {
        part.current().ifPresent(shop -> {
            var today = today(shop);
            profile = new ShopProfileModel(
                    shop, shop.isCertifiedOn(today), reviews.ratingOf(shop.id()), new Slice<>(List.of(), null), null);
            counts = links.counts(shop.id(), today.minusDays(DAYS - 1L));
        });
    }

    public Optional<ShopProfileModel> profile() {
        return Optional.ofNullable(profile);
    }

    public long times(LinkEvent event) {
        return counts.stream()
                .filter(count -> count.key().event() == event)
                .mapToLong(CountView::times)
                .sum();
    }

    public long getMade() {
        return times(LinkEvent.MADE);
    }

    public long getOpened() {
        return times(LinkEvent.OPENED);
    }

    public long getPublished() {
        return times(LinkEvent.PUBLISHED);
    }

    /** Refusals by layer, those that happened only. */
    public Map<String, Long> getRefused() {
        return counts.stream()
                .filter(count -> LinkEvent.refusals().contains(count.key().event()))
                .collect(Collectors.groupingBy(
                        count -> count.key()
                                .event()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace("refused_", ""),
                        java.util.TreeMap::new,
                        Collectors.summingLong(CountView::times)));
    }

    private LocalDate today(ShopView shop) {
        return LocalDate.ofInstant(clock.instant(), shop.profile().market().zone());
    }
}
