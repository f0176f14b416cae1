package eu.sigill.platform.service.setting;

import eu.sigill.platform.service.CannotStart;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * What this house was told of how it forgets.
 *
 * @param ledgerCopy the folder for the ledger's copy
 * @param compact when the tables' files are written anew
 * @param backupDays after how many days no backup is left
 */
public record RetentionSettings(Path ledgerCopy, Compact compact, int backupDays) {

    private static final int MOST_DAYS = 3_650;

    public RetentionSettings {
        if (backupDays < 0 || backupDays > MOST_DAYS) {
            throw new CannotStart(
                    Setting.BACKUP_DAYS.environmentVariable() + " is a number of days from 0 to " + MOST_DAYS);
        }
    }

    /** When the tables' files are written anew. */
    public enum Compact {
        NIGHTLY,
        WEEKLY,
        NEVER;

        /** Whether it is time in the night to this day. */
        public boolean isOn(LocalDate day) {
            return this == NIGHTLY || (this == WEEKLY && day.getDayOfWeek() == DayOfWeek.SUNDAY);
        }
    }
}
