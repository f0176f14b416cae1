package eu.sigill.retention.service.log;

import eu.sigill.platform.model.Role;
import eu.sigill.platform.service.setting.LogSettings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Shows how old the logs are, and whether anything of a person stands in them. */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_PRIVACY_OFFICER})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LogCheckService {

    @Inject
    LogKeeper keeper;

    public LogSettings settings() {
        return keeper.settings();
    }

    /** How the last check went; empty where there was none since the start. */
    public Optional<LogCheckView> last() {
        return keeper.last();
    }

    /** Checks all logs now, which takes a while where they are large. */
    public LogCheckView check() {
        return keeper.check();
    }
}
