package eu.sigill.invitation.service;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What the room invitation says: names only. */
@MessageLogger(projectCode = "SIGILL")
interface InvitationLog extends BasicLogger {

    InvitationLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), InvitationLog.class, "eu.sigill.invitation");

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 501, value = "Nobody could be reminded in one market (%s); the next morning tries again")
    void sweepFailed(String kind);
}
