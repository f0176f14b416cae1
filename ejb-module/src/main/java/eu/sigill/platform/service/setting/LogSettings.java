package eu.sigill.platform.service.setting;

import eu.sigill.platform.service.CannotStart;

/**
 * What logs may hold, and how long.
 *
 * @param days the term after which nothing is left of an entry
 * @param networks whether the front of each address stands in the access log
 * @param proxied whether a proxy of the operator's own says who asks
 */
public record LogSettings(int days, boolean networks, boolean proxied) {

    /** What was promised to members: whatever the operator wants, no entry grows older. */
    private static final int CEILING = 90;

    public LogSettings {
        if (days < 1 || days > CEILING) {
            throw new CannotStart(
                    Setting.LOG_DAYS.environmentVariable() + " is no number of days from 1 to " + CEILING);
        }
    }
}
