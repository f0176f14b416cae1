package eu.sigill.recognition.service.lookup;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What the look-up says: counts only. */
@MessageLogger(projectCode = "SIGILL")
interface LookupLog extends BasicLogger {

    LookupLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), LookupLog.class, "eu.sigill.recognition");

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 601, value = "Recognition by hash answers from memory; %d hashes are known")
    void read(int hashes);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 602, value = "Who joined or left elsewhere could not be read for some minutes: %s")
    void cannotRefresh(String why);
}
