package eu.sigill.protection.service;

import eu.sigill.member.model.Level;
import eu.sigill.member.model.MemberId;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Money;
import eu.sigill.protection.model.Protection;
import eu.sigill.protection.model.ProtectionId;
import eu.sigill.protection.model.ProtectionState;
import java.time.LocalDate;

/**
 * A protected order as other rooms may know it.
 *
 * @param orderNumber the shop's own
 * @param sum up to how much
 * @param endsOn the last day on which it holds
 */
public record ProtectionView(
        ProtectionId id,
        ShopId shop,
        MemberId member,
        String orderNumber,
        Level level,
        Money sum,
        ProtectionState state,
        LocalDate orderedOn,
        LocalDate endsOn) {

    static ProtectionView of(Protection protection, String orderNumber) {
        var subject = protection.subject();
        return new ProtectionView(
                protection.id(),
                subject.shop(),
                subject.member(),
                orderNumber,
                protection.level(),
                protection.sum(),
                protection.state(),
                subject.orderedOn(),
                protection.endsOn());
    }

    /** Whether it holds: what waits for room does not yet. */
    public boolean isRunning() {
        return state == ProtectionState.ACTIVE || state == ProtectionState.CLAIMED;
    }

    /** Whether it holds as soon as the shop's ceiling leaves room. */
    public boolean isWaiting() {
        return state == ProtectionState.OFFERED;
    }

    @Override
    public String toString() {
        return "ProtectionView[" + id + "]";
    }
}
