package eu.sigill.privacy.service.balance;

import eu.sigill.privacy.model.balance.Balancing;
import eu.sigill.privacy.model.balance.BalancingId;

/**
 * One edition of a balancing of interests, to be looked at.
 *
 * @param newest whether it holds
 * @param overdue whether it should have been looked at again by now
 */
public record BalancingView(
        BalancingId id, Balancing.Weighing weighing, Balancing.Signature signature, boolean newest, boolean overdue) {

    @Override
    public String toString() {
        return "BalancingView[" + id + "]";
    }
}
