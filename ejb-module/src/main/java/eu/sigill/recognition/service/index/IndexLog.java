package eu.sigill.recognition.service.index;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What building an index says: counts only. */
@MessageLogger(projectCode = "SIGILL")
interface IndexLog extends BasicLogger {

    IndexLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), IndexLog.class, "eu.sigill.recognition");

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 611, value = "An index of %d members in %d buckets was built in %d s")
    void published(int members, int buckets, long seconds);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 612, value = "The index could not be built and will be tried again: %s")
    void cannotBuild(String why);
}
