package eu.sigill.retention.service.bookkeeper;

import eu.sigill.platform.model.Role;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.retention.model.ledger.LineType;
import eu.sigill.retention.model.rule.Rules;
import eu.sigill.retention.service.ledger.LedgerBook;
import eu.sigill.retention.service.ledger.LineText;
import eu.sigill.retention.service.outlook.Outlooks;
import eu.sigill.retention.service.rule.CountChanged;
import eu.sigill.retention.service.rule.RuleBook;
import eu.sigill.retention.service.sweep.Census;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Who keeps the books, and what becomes due when that changes. */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_PRIVACY_OFFICER})
public class BookkeeperService {

    @Inject
    Rules rules;

    @Inject
    RuleBook book;

    @Inject
    Outlooks outlooks;

    @Inject
    LedgerBook ledger;

    @Inject
    Clock clock;

    public BookkeeperView current() {
        var bookkeeper = rules.bookkeeper();
        return new BookkeeperView(bookkeeper.type(), bookkeeper.years());
    }

    /**
     * From now on, for what is kept already too.
     *
     * @param seen how much becomes due by it, as whoever changes it was told; nothing at first
     * @throws InvalidField if something in it cannot be
     * @throws CountChanged if it is another number
     */
    @RolesAllowed(Role.NAME_PRIVACY_OFFICER)
    public void change(DraftBookkeeper draft, long seen) {
        var type = draft.type();
        var years = draft.years();
        var bookkeeper = rules.takeBookkeeper();
        var now = clock.instant();
        var law = book.read().law();
        var count = outlooks.beyond(law.heldBy(type, years), law, market -> Census.today(market, now))
                .count();
        if (count != seen) {
            throw new CountChanged(count);
        }
        bookkeeper.change(type, years);
        ledger.write(LineText.of(LineType.RULE)
                .add("deed", "BOOKKEEPER")
                .add("operator", type)
                .add("yearEnd", years.usualEnd())
                .add("movedYears", years.moves().size())
                .add("count", count));
    }
}
