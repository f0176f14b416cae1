package eu.sigill.recognition.service.count;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What counting says: kinds only. */
@MessageLogger(projectCode = "SIGILL")
interface CountLog extends BasicLogger {

    CountLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), CountLog.class, "eu.sigill.recognition");

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 621, value = "Counts of recognition could not be written for two minutes and wait in memory: %s")
    void countsWait(String why);
}
