package eu.sigill.retention.service.level;

import eu.sigill.retention.model.level.Level;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What is said about files: levels and lines only. */
@MessageLogger(projectCode = "SIGILL")
interface LevelLog extends BasicLogger {

    LevelLog LOG =
            Logger.getMessageLogger(java.lang.invoke.MethodHandles.lookup(), LevelLog.class, "eu.sigill.retention");

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 831, value = "All that the ledger tells of up to line %2$d has reached %1$s")
    void reached(Level level, long upTo);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 832, value = "The database did not write its files anew; what was destroyed may still stand in them")
    void notCompacted();
}
