package eu.sigill.privacy.service.right;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import eu.sigill.platform.service.EmailAddress;
import eu.sigill.privacy.model.told.Told;
import eu.sigill.privacy.service.PersonalData;
import eu.sigill.privacy.service.PersonalRow;
import eu.sigill.privacy.service.told.ToldService;
import eu.sigill.retention.service.erase.Erasure;
import eu.sigill.retention.service.erase.Fate;
import eu.sigill.retention.service.erase.Wanted;
import eu.sigill.retention.service.ledger.LedgerBook;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The one step in which everything of somebody ends, or none of it does. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ErasureStep {

    private static final Set<Fate.Outcome> LOST = Set.of(Fate.Outcome.GONE, Fate.Outcome.BLOCKED, Fate.Outcome.HELD);

    @Inject
    RightsService rights;

    @Inject
    Erasure erasure;

    @Inject
    ToldService told;

    @Inject
    LedgerBook book;

    @Inject
    @Any
    Instance<PersonalData> rooms;

    @Resource
    @SuppressWarnings("NullAway.Init")
    SessionContext context;

    /** Ends all of it, and tells the shops that got some. */
    public List<Fate> take(EmailAddress email) {
        var rows = rights.of(email);
        var wanted = rows.stream()
                .map(row -> new Wanted(row.kind(), row.row(), row.use()))
                .toList();
        erasure.lock(wanted);
        var person = rights.person(email);
        rooms.forEach(room -> room.end(person));
        var fates = erasure.of(wanted);
        tell(rows, fates);
        return fates;
    }

    /** What that would do: done, and not kept, so that it cannot differ. */
    public List<Fate> rehearse(EmailAddress email) {
        book.onlyAsk();
        var fates = take(email);
        context.setRollbackOnly();
        return fates;
    }

    private void tell(List<PersonalRow> rows, List<Fate> fates) {
        var lost = fates.stream()
                .filter(fate -> LOST.contains(fate.outcome()))
                .map(Fate::row)
                .collect(Collectors.toSet());
        rows.stream()
                .filter(row -> !row.blocked() && lost.contains(row.row()))
                .collect(groupingBy(
                        PersonalRow::kind, Collectors.flatMapping(row -> row.recipients().stream(), toSet())))
                .forEach((kind, recipients) -> told.tell(recipients, kind, Told.Change.ERASED));
    }
}
