package eu.sigill.badge.service.card;

import eu.sigill.member.service.JustJoined;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.UnknownShop;
import eu.sigill.platform.service.limit.Network;
import eu.sigill.platform.service.limit.TooManyTries;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.protection.service.JustProtected;
import eu.sigill.purchase.service.HandedOver;
import eu.sigill.purchase.service.JustTaken;
import eu.sigill.purchase.service.OrderKnown;
import eu.sigill.purchase.service.field.FieldNotAllowed;
import eu.sigill.recognition.service.shop.ShopAsksFirst;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * The door for clicks: on the card in a shop's page, and on the operator's forms.
 *
 * <p>Of two clicks at once one wins; the other is tried again, finds what the first one did, and is answered alike.
 */
@ApplicationScoped
public class Registrations {

    /** Each time somebody else came through, so that a few are enough. */
    private static final int TRIES = 6;

    @Inject
    RegistrationDesk desk;

    @Inject
    HandOverDesk orders;

    @Inject
    CardLimits limits;

    /**
     * Registers somebody, with the order that they clicked at. Nothing is stored if any of it is refused.
     *
     * @throws TooManyTries if too many calls came from there
     * @throws UnknownShop if there is no such shop
     * @throws TermsOutdated if the terms are not those of today
     * @throws NotOffered if the shop does not offer this level
     * @throws FormOnly if nobody registers by a click in its market
     * @throws PlusByForm if Plus is asked for on the card
     * @throws FieldNotAllowed if the order has a field that its case does not take
     * @throws InvalidField if a field is missing or makes no sense
     * @throws OrderKnown if somebody else handed the order over
     * @throws NotProtectable if it is to be protected and cannot be, and the shop reminds of nothing
     */
    public Registered register(Registration wanted, Network from) {
        limits.count(from, wanted.shop());
        return tried(() -> desk.register(wanted));
    }

    /**
     * Takes an order of a member. Whether there is a member, of which level, and whether the order is new, the caller does not
     * learn: what is refused is refused whoever it is for.
     *
     * @throws TooManyTries if too many calls came from there
     * @throws UnknownShop if there is no such shop
     * @throws ShopAsksFirst if the shop's pages may send nothing by themselves
     * @throws FieldNotAllowed if the order has a field that no case of the shop takes
     * @throws InvalidField if a field is missing or makes no sense in the case that it looks like
     */
    public void handOver(ShopId shop, HandedOver handed, Network from) {
        limits.count(from, shop);
        try {
            tried(() -> {
                orders.handOver(shop, handed);
                return true;
            });
        } catch (OrderKnown e) {
            // nothing new, and nothing that a caller need know
        }
    }

    private static <T> T tried(Supplier<T> work) {
        for (var tries = 1; ; tries++) {
            try {
                return work.get();
            } catch (JustJoined
                    | JustTaken
                    | JustProtected e) { // somebody else came through; what they did is there now
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }
}
