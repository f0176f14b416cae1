package eu.sigill.retention.service.log;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What is said of logs, in logs. */
@MessageLogger(projectCode = "SIGILL")
interface FilesLog extends BasicLogger {

    FilesLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), FilesLog.class, "eu.sigill.retention.log");

    @LogMessage(level = Logger.Level.INFO)
    @Message(
            id = 751,
            value =
                    "Logs whose term is over: %d shortened, %d deleted; of these %d went by their name and %d by when they "
                            + "were changed, for they show no date")
    void swept(long shortened, int deleted, long byName, long byChange);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 752, value = "The log %s can be neither read nor deleted")
    void notSwept(String file);

    @LogMessage(level = Logger.Level.WARN)
    @Message(
            id = 753,
            value = "In %d logs stands what looks like an address, a hash or a link of a person; see the console")
    void found(int logs);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 754, value = "The folder of the logs cannot be read: nothing was deleted, and nothing checked")
    void notRead();
}
