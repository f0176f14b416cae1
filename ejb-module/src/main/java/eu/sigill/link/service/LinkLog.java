package eu.sigill.link.service;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What the room link says: names and counts only. */
@MessageLogger(projectCode = "SIGILL")
interface LinkLog extends BasicLogger {

    LinkLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), LinkLog.class, "eu.sigill.link");

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 301, value = "Counts of links could not be written for a minute and wait in memory: %s")
    void countsWait(String why);
}
