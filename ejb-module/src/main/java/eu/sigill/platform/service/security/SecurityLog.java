package eu.sigill.platform.service.security;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Security events; the server writes this category to a file of its own. */
@MessageLogger(projectCode = "SIGILL")
interface SecurityLog extends BasicLogger {

    SecurityLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), SecurityLog.class, "eu.sigill.security");

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 9, value = "%s")
    void happened(SecurityEvent event);
}
