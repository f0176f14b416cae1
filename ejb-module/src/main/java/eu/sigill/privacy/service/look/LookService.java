package eu.sigill.privacy.service.look;

import eu.sigill.platform.model.Role;
import eu.sigill.platform.model.Slice;
import eu.sigill.privacy.model.look.Look;
import eu.sigill.privacy.model.look.Looks;
import eu.sigill.privacy.service.PersonalData;
import eu.sigill.privacy.service.PersonalRow;
import eu.sigill.retention.service.Names;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Looks at one blocked row: only the privacy officer does, only with a reason, and never without a trace
 * (GDPR Art. 18(2); DIN 66398).
 */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_PRIVACY_OFFICER})
public class LookService {

    @Inject
    @Any
    Instance<PersonalData> rooms;

    @Inject
    Looks looks;

    @Inject
    Names names;

    @Inject
    Clock clock;

    @Resource
    SessionContext session;

    /**
     * The row, once it is written down who looks and why.
     *
     * @throws LookWithoutReason if the reason is empty or too long
     * @throws NotBlocked if no blocked row has the id
     */
    @RolesAllowed(Role.NAME_PRIVACY_OFFICER)
    public PersonalRow look(UUID id, String reason) {
        if (reason.isBlank() || reason.length() > Look.LONGEST_REASON) {
            throw new LookWithoutReason();
        }
        var row = rooms.stream()
                .flatMap(room -> room.row(id).stream())
                .filter(PersonalRow::blocked)
                .findFirst()
                .orElseThrow(NotBlocked::new);
        looks.add(Look.at(
                row.kind(), id, reason.strip(), session.getCallerPrincipal().getName(), clock.instant()));
        return row;
    }

    /** Who looked, the newest first. */
    public Slice<LookView> list(@Nullable UUID after, int limit) {
        return Slice.of(looks.list(after, limit + 1), limit, look -> look.id().toString())
                .map(look -> LookView.of(look, names.of(look.by())));
    }
}
