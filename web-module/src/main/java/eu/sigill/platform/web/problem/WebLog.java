package eu.sigill.platform.web.problem;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What the web floor says: kinds and places, never a value. */
@MessageLogger(projectCode = "SIGILL")
interface WebLog extends BasicLogger {

    WebLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), WebLog.class, "eu.sigill.web");

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 101, value = "A bug: %s")
    void bug(String trace);
}
