package eu.sigill.protection.service.claim;

import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What is said of claims: counts only. */
@MessageLogger(projectCode = "SIGILL")
interface ClaimLog extends BasicLogger {

    ClaimLog LOG = Logger.getMessageLogger(
            java.lang.invoke.MethodHandles.lookup(), ClaimLog.class, "eu.sigill.protection.claim");

    @LogMessage(level = Logger.Level.DEBUG)
    @Message(id = 403, value = "%d shops let their days to answer a claim pass")
    void shopsSilent(int shops);

    @LogMessage(level = Logger.Level.DEBUG)
    @Message(id = 405, value = "%d files of evidence were removed that no claim knows")
    void strayRemoved(int files);

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 404, value = "Claims could not be looked through (%s); the next hour tries again")
    void sweepFailed(String kind);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 406, value = "A file of a claim that is gone could not be removed (%s)")
    void evidenceStays(String kind);
}
