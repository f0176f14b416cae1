package eu.sigill.platform.service.mail;

import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What is said of mails: counts and kinds of faults only. */
@MessageLogger(projectCode = "SIGILL")
interface MailLog extends BasicLogger {

    MailLog LOG = Logger.getMessageLogger(java.lang.invoke.MethodHandles.lookup(), MailLog.class, "eu.sigill.platform");

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 3, value = "The mail server takes no mail (%s); what waits is tried again")
    void notTaken(String fault);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 4, value = "%d mails could not be handed over in time and are gone")
    void thrownAway(int mails);
}
