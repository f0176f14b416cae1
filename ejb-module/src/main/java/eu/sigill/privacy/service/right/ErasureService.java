package eu.sigill.privacy.service.right;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import eu.sigill.platform.service.EmailAddress;
import eu.sigill.retention.service.erase.Eraser;
import eu.sigill.retention.service.erase.Fate;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Erases what is kept of somebody: what no law wants goes at once, the rest is blocked.
 *
 * <p>Who they are was proved by a mailed code before.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ErasureService {

    @Inject
    ErasureStep step;

    @Inject
    Eraser eraser;

    /** What would become of each kind of data. */
    public List<Decision> rehearse(EmailAddress email) {
        return decisions(step.rehearse(email));
    }

    /** Erases, and tells what became of each kind of data. */
    public List<Decision> erase(EmailAddress email) {
        var fates = step.take(email);
        var finished = eraser.finish(fates.stream()
                .filter(fate -> fate.outcome() == Fate.Outcome.GONE)
                .map(Fate::kind)
                .collect(toSet()));
        return decisions(finished ? fates : fates.stream().map(Fate::later).toList());
    }

    private static List<Decision> decisions(List<Fate> fates) {
        return fates.stream()
                .collect(groupingBy(fate -> List.of(fate.kind(), fate.outcome(), fate.until(), fate.need())))
                .values()
                .stream()
                .map(Decision::of)
                .sorted(Decision.BY_KIND)
                .toList();
    }
}
