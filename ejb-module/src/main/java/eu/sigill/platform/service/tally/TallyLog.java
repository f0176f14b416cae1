package eu.sigill.platform.service.tally;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What counting says: kinds only. */
@MessageLogger(projectCode = "SIGILL")
interface TallyLog extends BasicLogger {

    TallyLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), TallyLog.class, "eu.sigill.platform");

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 5, value = "Counts of %s could not be written for a minute and wait in memory: %s")
    void countsWait(String what, String why);
}
