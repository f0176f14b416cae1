package eu.sigill.privacy.service.register;

import eu.sigill.privacy.model.register.Entry;
import eu.sigill.privacy.model.register.Processing;
import eu.sigill.privacy.model.roles.PartyRole;
import eu.sigill.privacy.model.roles.RoleRow;
import eu.sigill.retention.model.rule.DataKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An entry of the register as it stands in one market.
 *
 * @param words own words, where somebody put them in the place of the house's
 * @param roles who is what in that market; empty: nobody decided yet, or it is the operator's alone
 * @param limits how long each kind of its data is kept
 */
public record ActivityView(
        Processing processing,
        Map<Entry, String> words,
        Set<DataKind> kinds,
        Optional<RoleRow> roles,
        List<TimeLimit> limits) {

    /** Whether it is known who decides. */
    public boolean isDecided() {
        return roles.isPresent() || !processing.isShared();
    }

    /** Whether it belongs into the record of Art. 30(1). */
    public boolean isControlled() {
        return roles.map(row -> row.operator().decides()).orElse(!processing.isShared());
    }

    /** Whether it belongs into the record of Art. 30(2). */
    public boolean isProcessed() {
        return roles.filter(row -> row.operator() == PartyRole.PROCESSOR).isPresent();
    }
}
