package eu.sigill.retention.service.outlook;

import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Role;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.service.rule.RuleBook;
import eu.sigill.retention.service.sweep.Census;
import eu.sigill.retention.service.sweep.run.RunView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What would go, for whoever watches over it. */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_PRIVACY_OFFICER})
public class OutlookService {

    @Inject
    Outlooks outlooks;

    @Inject
    RuleBook book;

    @Inject
    Clock clock;

    /** What of this kind would go today. */
    public Outlook due(DataKind kind) {
        var now = clock.instant();
        return outlooks.due(kind, book.read().law(), market -> Census.today(market, now));
    }

    /** Of what this run counted, as much as is still there, by the law of now. */
    public Outlook counted(RunView run) {
        var law = book.read().law();
        var day = day(run);
        return new Outlook(run.parts().stream()
                .map(RunView.OfKind::kind)
                .map(kind -> outlooks.due(kind, law, day).kinds())
                .flatMap(List::stream)
                .toList());
    }

    /** A run that was asked for no day goes by that of each market. */
    private static Function<Optional<Market>, LocalDate> day(RunView run) {
        var begun = run.startedAt();
        return run.asOf().equals(LocalDate.ofInstant(begun, ZoneOffset.UTC))
                ? market -> Census.today(market, begun)
                : market -> run.asOf();
    }
}
