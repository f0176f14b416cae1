package eu.sigill.platform.service;

import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What the cellar says: names and counts only. */
@MessageLogger(projectCode = "SIGILL")
interface PlatformLog extends BasicLogger {

    PlatformLog LOG =
            Logger.getMessageLogger(java.lang.invoke.MethodHandles.lookup(), PlatformLog.class, "eu.sigill.platform");

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 1, value = "The tables are up to date; %d migrations were new")
    void migrated(int migrations);

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 2, value = "Sigill does not start: %s")
    void cannotStart(String why);
}
