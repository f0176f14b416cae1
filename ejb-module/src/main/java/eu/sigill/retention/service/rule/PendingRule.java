package eu.sigill.retention.service.rule;

import eu.sigill.retention.service.outlook.Outlook;
import java.util.Optional;

/**
 * A version that waits until somebody approves it.
 *
 * @param replaces the version that acts now; empty if nobody ever said anything of this
 * @param outlook what becomes due by it that is not due anyway, today or on the day from which it is the law
 */
public record PendingRule(RuleView rule, Optional<RuleView> replaces, Outlook outlook) {}
