package eu.sigill.protection.model;

import eu.sigill.member.model.MemberId;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Market;
import eu.sigill.purchase.model.PurchaseId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every protection there is. */
public interface Protections {

    /**
     * Adds at once, so that a collision shows here.
     *
     * @throws eu.sigill.platform.model.Collision if the purchase is protected already
     */
    void add(Protection protection);

    /**
     * Writes what was changed, so that a collision shows here.
     *
     * @throws eu.sigill.platform.model.Collision if somebody else changed the same
     */
    void write();

    /** One that was offered only, and never ran: there is nothing to be kept of it. */
    void takeBack(Protection offered);

    Optional<Protection> find(ProtectionId id);

    Optional<Protection> of(PurchaseId purchase);

    /** Somebody's, the newest first. */
    List<Protection> by(MemberId member);

    /** A shop's, the newest first, those behind {@code after} only. */
    List<Protection> of(ShopId shop, @Nullable ProtectionId after, int limit);

    /** What those add up to that run, active or claimed, in the money of the shop's market. */
    BigDecimal runningSum(ShopId shop);

    /** Active ones of a market whose last day is before this one. */
    List<Protection> overBefore(Market market, LocalDate day, int limit);

    /** Active ones of a market whose last day is this one or before, and whose member was not told so. */
    List<Protection> endingBy(Market market, LocalDate day, int limit);

    /** Shops of a market in which some wait for room. */
    List<ShopId> shopsWaiting(Market market);

    /** A shop's that wait for room, the oldest first. */
    List<Protection> waiting(ShopId shop);
}
