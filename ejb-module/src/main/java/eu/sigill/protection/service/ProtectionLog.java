package eu.sigill.protection.service;

import eu.sigill.merchant.model.ShopId;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What the room protection says: shops, names and counts only. */
@MessageLogger(projectCode = "SIGILL")
interface ProtectionLog extends BasicLogger {

    ProtectionLog LOG = Logger.getMessageLogger(
            java.lang.invoke.MethodHandles.lookup(), ProtectionLog.class, "eu.sigill.protection");

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 401, value = "The protections of shop %s have reached its ceiling; new ones wait for room")
    void ceilingReached(ShopId shop);

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 402, value = "Protections could not be looked through (%s); the next hour tries again")
    void sweepFailed(String kind);
}
