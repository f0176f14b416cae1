package eu.sigill.privacy.service.notice.text;

import eu.sigill.platform.model.Market;
import eu.sigill.platform.service.setting.LogSettings;
import eu.sigill.privacy.model.notice.Way;
import eu.sigill.privacy.model.register.ControllerDetails;
import eu.sigill.privacy.model.roles.Arrangement;
import eu.sigill.privacy.model.roles.RoleRow;
import eu.sigill.privacy.service.register.TimeLimit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that a notice is made of.
 *
 * @param rows who is what; none while nobody decided
 * @param limits how long each kind of data is kept that shoppers are told of
 * @param ways how shops find out who is a member, as far as the notice is to tell
 */
public record NoticeFacts(
        Market market,
        ControllerDetails controller,
        List<RoleRow> rows,
        Optional<Arrangement> arrangement,
        List<TimeLimit> limits,
        Set<Way> ways,
        LogSettings logs) {}
