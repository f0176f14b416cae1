package eu.sigill.retention.service.restore;

import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What is said about a restored backup: counts only. */
@MessageLogger(projectCode = "SIGILL")
interface RestoreLog extends BasicLogger {

    RestoreLog LOG =
            Logger.getMessageLogger(java.lang.invoke.MethodHandles.lookup(), RestoreLog.class, "eu.sigill.retention");

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 821, value = "The database is older than the ledger's copy: what was done since is done again first")
    void restored();

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 822, value = "Done again: %d lines of the ledger, %d rows destroyed")
    void replayed(long lines, long rows);
}
