package eu.sigill.recognition.service.count;

import eu.sigill.merchant.model.ShopId;
import java.lang.invoke.MethodHandles;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What watching the counts says: shops only. */
@MessageLogger(projectCode = "SIGILL")
interface WatchLog extends BasicLogger {

    WatchLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), WatchLog.class, "eu.sigill.recognition");

    @LogMessage(level = Logger.Level.WARN)
    @Message(
            id = 622,
            value = "Yesterday the pages of shop %s asked more than one and a half times for each order; "
                    + "its page about recognition has the figures")
    void asksTooMuch(ShopId shop);
}
